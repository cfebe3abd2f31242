import { pictureSize, type Shape } from './picture.ts'

/** A picture’s shapes turned round: what stood at the left stands at the right. Words stay as they are. */
export function mirrored(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'line') {
      const [[fromX, fromY], [toX, toY]] = [shape.from, shape.to]
      return { ...shape, from: [opposite(toX), fromY], to: [opposite(fromX), toY] }
    }
    return { ...shape, x: opposite(shape.x), anchor: shape.anchor === 'left' ? 'right' : 'left' }
  })
}

function opposite(x: number): number {
  return pictureSize.width - x
}
