/**
 * What tells a saving which version the form began with. The first button of a form is the one that Enter presses: a
 * plain saving, and nothing that drops or adds.
 */
export function FormVersion({ version, base, layers }: { version: number; base: string; layers?: number }) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="base" value={base} />
      {layers && <input type="hidden" name="layers" value={layers} />}
      <button type="submit" hidden tabIndex={-1} />
    </>
  )
}
