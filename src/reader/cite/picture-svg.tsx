import { type Picture, pictureSize, type Shape, svgAnchor } from './picture.ts'
import { pictureFace } from './picture-face.ts'

const { width, height } = pictureSize

/** A picture in the page: sharp at any size, its words to be selected, and told by its alternative text. */
export function PictureSvg({ picture, label }: { picture: Picture; label: string }) {
  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect {...{ width, height }} fill={picture.background} />
      {picture.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once and its shapes never move
        <ShapeSvg key={index} shape={shape} />
      ))}
    </svg>
  )
}

function ShapeSvg({ shape }: { shape: Shape }) {
  if (shape.kind === 'line') {
    const [x1, y1] = shape.from
    const [x2, y2] = shape.to
    const ink = { stroke: shape.colour, strokeWidth: shape.width }
    return <line {...{ x1, y1, x2, y2 }} {...ink} strokeDasharray={shape.dashes.join(' ')} />
  }
  return (
    <text
      x={shape.x}
      y={shape.y}
      direction={shape.direction}
      textAnchor={svgAnchor(shape)}
      fontFamily={`"${pictureFace}", serif`}
      fontSize={shape.size}
      fontWeight={shape.weight}
      fill={shape.colour}
      data-part={shape.part}
    >
      {shape.words}
    </text>
  )
}
