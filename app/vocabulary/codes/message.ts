/** CAP 1.2 3.2.1 status. */
export const messageStatuses = ['Actual', 'Exercise', 'Test', 'Draft'] as const

export type MessageStatus = (typeof messageStatuses)[number]

/** CAP 1.2 3.2.1 msgType. */
export const messageTypes = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const

export type MessageType = (typeof messageTypes)[number]
