type Props = { size: number; path: string; label: string; className?: string | undefined }

/** Dark on light whatever the theme, with the quiet zone of four modules that the standard asks for. */
export function QrCode({ size, path, label, className }: Props) {
  return (
    <svg
      className={className}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
