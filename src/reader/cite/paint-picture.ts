import { type Measure, type Picture, pictureSize, type Shape, type Type } from './picture.ts'
import { pictureFace } from './picture-face.ts'

/** How wide words are on a canvas; without one, as in a test, about so wide. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (words, type) => {
    if (!context) return words.length * type.size * 0.5
    context.font = fontOf(type)
    return context.measureText(words).width
  }
}

/** The picture as a PNG. @throws Error where the browser paints none */
export async function pngOf(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = pictureSize.width
  canvas.height = pictureSize.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser has no canvas')
  context.fillStyle = picture.background
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const shape of picture.shapes) paint(context, shape)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('the canvas gave no PNG'))),
      'image/png',
    ),
  )
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'label') {
    context.font = fontOf(shape)
    context.fillStyle = shape.colour
    context.textAlign = shape.anchor
    context.direction = shape.direction
    context.fillText(shape.words, shape.x, shape.y)
    return
  }
  context.lineWidth = shape.width
  context.strokeStyle = shape.colour
  context.setLineDash([...shape.dashes])
  context.beginPath()
  context.moveTo(...shape.from)
  context.lineTo(...shape.to)
  context.stroke()
}

function fontOf({ size, weight }: Type): string {
  return `${weight} ${size}px "${pictureFace}", serif`
}
