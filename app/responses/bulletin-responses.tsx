import { AcknowledgementBox } from './acknowledging/acknowledgement-box.tsx'
import { QuestionsSection } from './questions/questions-section.tsx'
import type { Responses } from './read-responses.server.ts'
import { ThanksForm } from './thanks/thanks-form.tsx'

/** Below the layers: what we answer, what is asked, and a word of thanks. */
export function BulletinResponses({ responses }: { responses: Responses | null }) {
  if (!responses) return null
  const { response, questions, mayAcknowledge, mayAsk, mayAnswer, mayThank } = responses
  return (
    <>
      {!response.own && (
        <div id="acknowledgement">
          <AcknowledgementBox response={response} mayAcknowledge={mayAcknowledge} />
        </div>
      )}
      <div id="questions">
        <QuestionsSection reference={response.reference} questions={questions} mayAsk={mayAsk} mayAnswer={mayAnswer} />
      </div>
      {mayThank && response.answer && <ThanksForm response={response} />}
    </>
  )
}
