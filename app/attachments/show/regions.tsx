import type { Shown } from './picture-page.tsx'
import styles from './picture-viewer.module.css'
import type { Shape } from './use-drawing.ts'

/** What is marked, drawn over the picture in its own pixels. The words stand in the list beside. */
export function Regions({ picture, shape }: { picture: Shown; shape: Shape | null }) {
  const width = picture.width ?? 1
  const height = picture.height ?? 1
  const letter = Math.max(width, height) / 48
  const plate = letter * 1.4
  const box = (region: Shape) => ({
    x: region.x * width,
    y: region.y * height,
    width: region.width * width,
    height: region.height * height,
  })
  return (
    <svg className={styles.regions} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {picture.regions.map((region, index) => {
        const drawn = box(region)
        // above the region, so that it hides nothing of it, unless there is no room
        const top = Math.max(0, drawn.y - plate)
        return (
          <g key={region.id} id={`region-${index + 1}`} className={styles.region}>
            <rect {...drawn} className={styles.halo} />
            <rect {...drawn} className={styles.line} />
            <rect x={drawn.x} y={top} width={plate} height={plate} className={styles.plate} />
            <text x={drawn.x + plate / 2} y={top + plate * 0.75} fontSize={letter} className={styles.number}>
              {index + 1}
            </text>
          </g>
        )
      })}
      {shape && shape.width > 0 && shape.height > 0 && <rect {...box(fraction(shape))} className={styles.drawing} />}
    </svg>
  )
}

function fraction({ x, y, width, height }: Shape): Shape {
  return { x: x / 100, y: y / 100, width: width / 100, height: height / 100 }
}
