import qrcode from 'qrcode'

/** A QR code (ISO/IEC 18004, level Q: a quarter may be dirty) as one SVG path, a unit for each module. */
export function qrCode(text: string) {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'Q' })
  const dark = Array.from(
    modules.data,
    (on, place) => on && `M${place % modules.size} ${Math.floor(place / modules.size)}h1v1h-1z`,
  )
  return { size: modules.size, path: dark.filter(Boolean).join('') }
}
