import { readFileSync } from 'node:fs'
import { analyse } from '../../src/analysis/analyse.ts'
import { modelOf } from '../../src/analysis/entities/learned/name-model.ts'
import { analysisRecord } from '../../src/export/analysis-record.ts'
import type { Peer } from './peers/peer.ts'

const heldOut = modelOf(readFileSync(new URL('./held-out-name-model.txt', import.meta.url), 'utf8'))

/** The engine as a peer of the others, with a model for names that has not seen the articles kept aside. */
export const dateline: Peer = {
  name: 'Dateline',
  read: ({ id, text, published }) =>
    analysisRecord(id, analyse(text, { published: published ?? null }, heldOut)),
}
