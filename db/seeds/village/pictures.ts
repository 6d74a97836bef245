type Region = { x: number; y: number; width: number; height: number; label: string }

/** A picture on the first layer of the bulletin with this title; regions in fractions of its width and height. */
export type VillagePicture = { title: string; name: string; caption: string; svg: string; regions: Region[] }

type Box = [x: number, y: number, width: number, height: number]

const [width, height] = [1_800, 640]

/** As a scanner at a gate shows a container: the denser, the darker; steel posts all along. */
function scan(cargo: string) {
  const posts = Array.from({ length: 24 }, (_, post) => rect([90 + post * 70, 90, 6, 430], '#49545f', 0.35)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="air" x2="0" y2="1"><stop stop-color="#e7ecef"/><stop offset="1" stop-color="#cfd8de"/></linearGradient>
    <filter id="grain"><feTurbulence baseFrequency="0.9" numOctaves="2"/><feColorMatrix values="0 0 0 0 0.3  0 0 0 0 0.35  0 0 0 0 0.4  0 0 0 0.16 0"/></filter></defs>
    <rect width="${width}" height="${height}" fill="url(#air)"/>
    ${rect([80, 80, 1_660, 12], '#38424c', 0.9)}${rect([80, 516, 1_660, 26], '#2b343d', 0.9)}
    ${rect([80, 80, 10, 450], '#38424c', 0.9)}${rect([1_730, 80, 10, 450], '#38424c', 0.9)}
    ${cargo}${posts}
    <rect width="${width}" height="${height}" filter="url(#grain)"/></svg>`
}

function rect([x, y, wide, high]: Box, fill: string, opacity: number) {
  return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${fill}" fill-opacity="${opacity}"/>`
}

function boxes() {
  return Array.from({ length: 18 * 6 }, (_, box) => {
    const [column, row] = [box % 18, Math.floor(box / 18)]
    return rect([150 + column * 76, 128 + row * 64, 70, 59], '#5d6b78', 0.42 + ((column * 7 + row * 5) % 4) * 0.04)
  }).join('')
}

const reefer = scan(`${boxes()}
  ${rect([1_550, 110, 24, 400], '#333e49', 0.6)}
  <circle cx="1640" cy="180" r="44" fill="#2b343d" fill-opacity=".7"/><circle cx="1640" cy="290" r="44" fill="#2b343d" fill-opacity=".7"/>
  ${rect([1_590, 400, 120, 100], '#2b343d', 0.75)}
  ${[0, 1, 2, 3].map((package_) => rect([1_582, 118 + package_ * 62, 34, 56], '#141b22', 0.85)).join('')}`)

const marble = scan(`${[0, 1, 2].map((block) => rect([190 + block * 500, 250, 430, 262], '#3c4650', 0.78)).join('')}
  ${rect([190, 512, 1_430, 6], '#2b343d', 0.9)}
  <ellipse cx="905" cy="380" rx="86" ry="58" fill="#8b98a3" fill-opacity=".75"/>
  ${rect([975, 366, 145, 28], '#8b98a3', 0.7)}`)

const lines = (top: number, widths: number[]) =>
  widths.map((wide, line) => rect([140, top + line * 34, wide, 14], '#59636d', 0.7)).join('')

const order = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1300">
  <rect width="1000" height="1300" fill="#8d8577"/>
  <g transform="rotate(-1.2 500 650)"><rect x="60" y="50" width="880" height="1200" fill="#f6f3ea"/>
  ${rect([140, 120, 260, 60], '#2f5f86', 0.8)}${lines(240, [520, 480, 610])}${lines(400, [300, 340])}
  <g transform="rotate(1.8 400 560)"><rect x="120" y="500" width="560" height="130" fill="#fffefb" stroke="#c9c2b2"/>
  ${rect([150, 530, 420, 18], '#23282d', 0.9)}${rect([150, 566, 470, 18], '#23282d', 0.9)}</g>
  ${lines(720, [690, 640, 700, 520, 660])}${lines(960, [310])}
  <circle cx="760" cy="1050" r="86" fill="none" stroke="#8f3a3a" stroke-width="8" stroke-opacity=".6"/></g></svg>`

const rows = [0, 1, 2, 3, 4].map(
  (row) =>
    `${rect([260, 170 + row * 120, 860, 64], '#5f7f95', 0.55)}${rect([1_128, 170 + row * 120, 34, 64], '#2f4a5c', 0.8)}`,
)

/** A yard from above: rows of reefers with their plugs, the canteen, the turnstile, and a way through them. */
const yard = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
  <rect width="1600" height="900" fill="#f3f1ea"/>
  ${rect([60, 60, 1_480, 780], '#dcd8cc', 0.9)}${rows.join('')}
  ${rect([1_300, 120, 190, 230], '#9a8f7c', 0.8)}${rect([1_376, 350, 40, 26], '#8f3a3a', 0.9)}
  <path d="M110 800 L110 146 L1210 146 L1210 262 L250 262 L250 386 L1396 386 L1396 370" fill="none" stroke="#b5452f" stroke-width="7" stroke-dasharray="22 14"/>
  <circle cx="110" cy="800" r="14" fill="#b5452f"/></svg>`

export const pictures: VillagePicture[] = [
  {
    title: 'Two people in high-visibility clothing who belonged to nobody',
    name: 'way-through-the-reefer-block.jpg',
    caption: 'Plan of the reefer block with the way they walked, drawn from three cameras',
    svg: yard,
    regions: [
      { x: 0.155, y: 0.27, width: 0.6, height: 0.04, label: 'Here they spoke to the mechanics' },
      { x: 0.845, y: 0.38, width: 0.06, height: 0.06, label: 'Turnstile at the canteen, left at 02:04' },
    ],
  },
  {
    title: 'Packages behind the evaporator of a banana reefer',
    name: 'reefer-side-view.png',
    caption: 'Scan of a reefer from the side, machinery on the right',
    svg: reefer,
    regions: [
      { x: 0.876, y: 0.17, width: 0.026, height: 0.4, label: 'Four packages between the evaporator and the wall' },
      { x: 0.908, y: 0.2, width: 0.032, height: 0.33, label: 'Fans: the same pair in every unit of this type' },
    ],
  },
  {
    title: 'Marble blocks with a plug of resin',
    name: 'marble-blocks.png',
    caption: 'Scan of three marble blocks; the one in the middle is hollow',
    svg: marble,
    regions: [{ x: 0.45, y: 0.48, width: 0.11, height: 0.23, label: 'Hollow of lower density, and the channel to it' }],
  },
  {
    title: 'Consignees who change the delivery address after release',
    name: 'delivery-order.jpg',
    caption: 'Delivery order as it was shown at the gate',
    svg: order,
    regions: [{ x: 0.11, y: 0.37, width: 0.58, height: 0.13, label: 'Address pasted over, in another type' }],
  },
]
