/** What may hang on a layer, by what its bytes say it is. Everything else is refused. */
export const kinds = {
  jpeg: { kind: 'image', media_type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { kind: 'image', media_type: 'image/png', extensions: ['png'] },
  pdf: { kind: 'document', media_type: 'application/pdf', extensions: ['pdf'] },
  docx: {
    kind: 'document',
    media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    kind: 'document',
    media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  pptx: {
    kind: 'document',
    media_type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  odt: { kind: 'document', media_type: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { kind: 'document', media_type: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  odp: { kind: 'document', media_type: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'] },
  csv: { kind: 'document', media_type: 'text/csv', extensions: ['csv'] },
  txt: { kind: 'document', media_type: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<
  string,
  { kind: 'image' | 'document'; media_type: string; extensions: readonly [string, ...string[]] }
>

export type Kind = keyof typeof kinds

/** What a file dialogue offers. */
export const accepted = [
  '.jpg,.jpeg,.png,.webp,.gif,.tif,.tiff,.avif',
  '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt',
].join(',')

/** Why a file is not taken: keys of the sentences in attachments.json. */
export type Fault =
  | 'empty'
  | 'too_large'
  | 'type'
  | 'vector'
  | 'web_page'
  | 'program'
  | 'archive'
  | 'heic'
  | 'old_office'
  | 'macros'
  | 'embedded'
  | 'encrypted'
  | 'bomb'
  | 'broken'
  | 'pixels'
  | 'picture'
  | 'active_pdf'
  | 'text'
  | 'too_many'
  | 'lost'
  | 'too_many_at_once'

/** Thrown by an inspection; the upload says its sentence beside the file's name. */
export class UnfitFile extends Error {
  override name = 'UnfitFile'
  fault: Fault
  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}
