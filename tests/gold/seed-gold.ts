import type { Findings } from './findings.ts'

/**
 * The seed report, annotated by hand: what a careful reader finds in it. Labels of events are the words that
 * must be in them.
 */
export const seedGold: Findings = {
  named: {
    Beijing: ['place', 5],
    Ukraine: ['place', 8],
    'Xi Jinping': ['person', 6],
    'Vladimir Putin': ['person', 4],
    Moscow: ['place', 6],
    China: ['place', 8],
    Russia: ['place', 8],
    Xinhua: ['organization', 2],
    Kyiv: ['place', 2],
    US: ['place', 2],
    'United Nations': ['organization', 1],
    Brics: ['organization', 2],
    'Shanghai Cooperation Organisation': ['organization', 1],
    Brazil: ['place', 1],
    India: ['place', 1],
    'South Africa': ['place', 1],
    'European Union': ['organization', 1],
  },
  described: [
    ['his Russian counterpart', ['Vladimir Putin']],
    ['the two leaders', ['Xi Jinping', 'Vladimir Putin']],
    ['the two leaders', ['Xi Jinping', 'Vladimir Putin']],
    ['the Chinese President', ['Xi Jinping']],
  ],
  governments: { Beijing: 4, Moscow: 6, Kyiv: 2 },
  places: { Beijing: ['BEIJING'] },
  quotations: [
    {
      words: 'All parties involved in the Ukraine crisis should settle it responsibly',
      kind: 'indirect',
      speakers: ['Xi Jinping'],
      source: 'Chinese President Xi Jinping',
      cue: 'told',
      via: [],
      holder: null,
      content: 'All parties involved in the Ukraine crisis should settle it responsibly',
    },
    {
      words: 'sovereignty and security',
      kind: 'mixed',
      speakers: ['Xi Jinping'],
      source: 'Chinese President Xi Jinping',
      cue: 'added',
      via: [],
      holder: null,
      content:
        'that Moscow has Beijing’s full support on its core interests like “sovereignty and security”',
    },
    {
      words:
        'willing to continue to offer mutual support (to Russia) on issues concerning core interests and major concerns such as sovereignty and security,',
      kind: 'mixed',
      speakers: ['Xinhua'],
      source: 'Chinese official news agency Xinhua',
      cue: 'said',
      via: [['Xinhua', 'a statement']],
      holder: 'China',
      content:
        'China is “willing to continue to offer mutual support (to Russia) on issues concerning core interests and major concerns such as sovereignty and security,”',
    },
    {
      words:
        'all parties should push for a proper settlement of the Ukraine crisis in a responsible manner',
      kind: 'direct',
      speakers: ['Xi Jinping'],
      source: 'Xi',
      cue: 'said',
      via: [],
      holder: null,
      content:
        'all parties should push for a proper settlement of the Ukraine crisis in a responsible manner',
    },
    {
      words: 'that China for this purpose will continue to play its due role',
      kind: 'indirect',
      speakers: ['Xi Jinping'],
      source: 'Xi',
      cue: 'adding',
      via: [],
      holder: null,
      content: 'that China for this purpose will continue to play its due role',
    },
    {
      words: 'Beijing was keen to see Russia-Ukraine peace talks at the earliest',
      kind: 'indirect',
      speakers: ['Xi Jinping'],
      source: 'the Chinese President',
      cue: 'had said',
      via: [],
      holder: null,
      content: 'Beijing was keen to see Russia-Ukraine peace talks at the earliest',
    },
    {
      words: 'no ‘forbidden’ areas of cooperation',
      kind: 'mixed',
      speakers: ['Vladimir Putin', 'Xi Jinping'],
      source: 'Putin and Xi',
      cue: 'said',
      via: [],
      holder: null,
      content: 'they would have “no ‘forbidden’ areas of cooperation”',
    },
    {
      words:
        'on their major concerns, deepening their strategic coordination, and strengthening communication and coordination in such important international and regional organisations as the United Nations, the Brics mechanism and the Shanghai Cooperation Organisation',
      kind: 'mixed',
      speakers: ['Xi Jinping'],
      source: 'Xi',
      cue: 'said',
      via: [],
      holder: null,
      content:
        'China is willing to work with Russia “on their major concerns, deepening their strategic coordination, and strengthening communication and coordination in such important international and regional organisations as the United Nations, the Brics mechanism and the Shanghai Cooperation Organisation”',
    },
    {
      words: 'good momentum of development',
      kind: 'mixed',
      speakers: ['Xi Jinping'],
      source: 'Xi',
      cue: 'praised',
      via: [['Xinhua', 'the Xinhua statement']],
      holder: null,
      content:
        'the “good momentum of development” in bilateral relations since the start of the year “in the face of global turmoil and changes”',
    },
    {
      words: 'in the face of global turmoil and changes',
      kind: 'mixed',
      speakers: ['Xi Jinping'],
      source: 'Xi',
      cue: 'praised',
      via: [['Xinhua', 'the Xinhua statement']],
      holder: null,
      content:
        'the “good momentum of development” in bilateral relations since the start of the year “in the face of global turmoil and changes”',
    },
    {
      words:
        'that any backing from Beijing for Russia’s war in Ukraine or any help for Moscow to dodge Western sanctions, would damage their ties with China',
      kind: 'indirect',
      speakers: ['US', 'European Union'],
      source: 'The US and European Union',
      cue: 'have warned',
      via: [],
      holder: null,
      content:
        'that any backing from Beijing for Russia’s war in Ukraine or any help for Moscow to dodge Western sanctions, would damage their ties with China',
    },
    {
      words:
        'that Russia is ready to strengthen multilateral coordination with China so as to make constructive efforts in boosting multipolarisation of the world, and establishing a more just and reasonable international order',
      kind: 'indirect',
      speakers: ['Vladimir Putin'],
      source: 'Putin',
      cue: 'noted',
      via: [],
      holder: null,
      content:
        'that Russia is ready to strengthen multilateral coordination with China so as to make constructive efforts in boosting multipolarisation of the world, and establishing a more just and reasonable international order',
    },
  ],
  events: [
    {
      date: '2022-02',
      planned: false,
      label: 'partnership',
      entities: ['Vladimir Putin', 'Xi Jinping', 'US'],
    },
    {
      date: '2022-02-24',
      planned: false,
      label: 'Moscow invaded Kyiv',
      entities: ['Moscow', 'Kyiv'],
    },
    {
      date: '2022-02-25',
      planned: false,
      label: 'The last publicised call between the two leaders',
      entities: ['Xi Jinping', 'Vladimir Putin'],
    },
    {
      date: '2022-06-10',
      planned: false,
      label: 'Russia and China opened a new cross-border bridge',
      entities: ['Russia', 'China'],
    },
    {
      date: '2022-06-15',
      planned: false,
      label: 'Vladimir Putin during a phone conversation',
      entities: ['Xi Jinping', 'Vladimir Putin'],
    },
    {
      date: '2022-06-15TEV',
      planned: false,
      label: 'statement',
      entities: ['Xi Jinping', 'Vladimir Putin'],
    },
    {
      date: '2022-W25',
      planned: true,
      label: 'Both Xi and Putin will address the online summit',
      entities: [
        'Xi Jinping',
        'Vladimir Putin',
        'Brics',
        'Brazil',
        'Russia',
        'India',
        'China',
        'South Africa',
      ],
    },
  ],
  removed: [
    '{{^userSubscribed}} {{/userSubscribed}}',
    '{{^userSubscribed}} {{/userSubscribed}}',
    '{{^userSubscribed}} {{/userSubscribed}}',
    '{{^userSubscribed}} {{/userSubscribed}}',
    'SHARE THIS ARTICLE ON',
  ],
}
