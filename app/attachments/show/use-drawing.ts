import { type PointerEvent, useRef } from 'react'

/** In per cent of the picture, as the fields have it. */
export type Shape = { x: number; y: number; width: number; height: number }

type Point = { x: number; y: number }

/** A region drawn with the pointer, from one corner to the other. */
export function useDrawing(onShape: ((shape: Shape) => void) | undefined) {
  const start = useRef<Point | null>(null)
  if (!onShape) return {}
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.pointerType === 'touch') return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = place(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current) onShape(between(start.current, place(event)))
    },
    onPointerUp: () => {
      start.current = null
    },
  }
}

function place({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: percent((clientX - left) / width), y: percent((clientY - top) / height) }
}

function percent(part: number) {
  return Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10
}

function between(one: Point, other: Point): Shape {
  const length = (from: number, to: number) => Math.round(Math.abs(from - to) * 10) / 10
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: length(one.x, other.x),
    height: length(one.y, other.y),
  }
}
