import { type Picture, pictureSize, type Shape, svgAnchor } from '../reader/cite/picture.ts'
import { escaped } from '../reader/escaped.ts'

/** The face by the name that stands in its file. */
export const serifFace = 'Source Serif 4 Variable'

/** A picture as an SVG file. */
export function pictureMarkup({ background, shapes }: Picture): string {
  const { width, height } = pictureSize
  const ground = background && `<rect width="${width}" height="${height}" fill="${background}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${ground}${shapes.map(shapeMarkup).join('')}</svg>`
}

function shapeMarkup(shape: Shape): string {
  if (shape.kind === 'label') {
    const { x, y, size, weight, colour, words } = shape
    return `<text x="${x}" y="${y}" text-anchor="${svgAnchor(shape)}" font-family="${serifFace}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(words)}</text>`
  }
  const [x1, y1] = shape.from
  const [x2, y2] = shape.to
  const dashes = shape.dashes.length > 0 ? ` stroke-dasharray="${shape.dashes.join(' ')}"` : ''
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${shape.colour}" stroke-width="${shape.width}"${dashes}/>`
}
