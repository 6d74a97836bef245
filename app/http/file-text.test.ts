import { expect, test } from 'vitest'
import { withFileText } from './file-text.server.ts'

async function read(bytes: Uint8Array<ArrayBuffer>, lines = '') {
  const form = new FormData()
  form.set('lines', lines)
  form.set('file', new File([bytes], 'list.csv'))
  const request = await withFileText(
    new Request('http://portal.example/', { method: 'POST', body: form }),
    'file',
    'lines',
  )
  return (await request.formData()).get('lines')
}

test('a file is read below what was typed, in UTF-8 or in the code page of an old desk', async () => {
  expect(await read(new TextEncoder().encode('seal,A1,Genève'), 'CSQU3054383')).toBe('CSQU3054383\nseal,A1,Genève')
  expect(await read(Uint8Array.from([0x47, 0x65, 0x6e, 0xe8, 0x76, 0x65]))).toBe('\nGenève')
})

test('a file that is too long, and what is no form, are refused', async () => {
  await expect(read(new Uint8Array(200_001))).rejects.toMatchObject({ status: 400 })
  const broken = new Request('http://portal.example/', { method: 'POST', body: '{}' })
  await expect(withFileText(broken, 'file', 'lines')).rejects.toMatchObject({ status: 400 })
})
