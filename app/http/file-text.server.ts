const longest = 200_000

/**
 * The posted form with the text of an uploaded file below what was typed into a field, so that both are read as one.
 * Spreadsheets write UTF-8 or, on older desks, Windows' own code page. What is no form, or too long, is a 400.
 */
export async function withFileText(request: Request, file: string, field: string, most = longest): Promise<Request> {
  const form = await request.formData().catch(() => refuse())
  const posted = new URLSearchParams()
  for (const [name, value] of form) if (typeof value === 'string') posted.append(name, value)
  const upload = form.get(file)
  if (upload instanceof Blob && upload.size > 0) {
    if (upload.size > most) return refuse()
    posted.set(field, `${posted.get(field) ?? ''}\n${textOf(await upload.arrayBuffer())}`)
  }
  return new Request(request.url, { method: 'POST', body: posted })
}

function textOf(bytes: ArrayBuffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function refuse(): never {
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}
