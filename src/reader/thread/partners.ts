import type { EntityFacts, Subject, Whereabouts } from '../whereabouts.ts'

/** Somebody who is named in the same sentences. */
export type Partner = { readonly entity: EntityFacts; readonly sentences: number }

/** Who is most often mentioned in one sentence with a subject. */
export function partnersOf({ entities }: Whereabouts, subject: Subject, most = 5): Partner[] {
  const own = new Set(subject.mentions.map(([sentence]) => sentence))
  return entities
    .filter(({ id }) => id !== subject.entity.id)
    .map((entity) => {
      const theirs = new Set(entity.mentions.map(([sentence]) => sentence))
      return { entity, sentences: [...theirs].filter((sentence) => own.has(sentence)).length }
    })
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, most)
}
