import { choiceNames, choices, rangeNames, ranges } from '../reader/settings/settings.ts'
import { settingsKey, settingsVersion } from '../reader/settings/stored-settings.ts'

/**
 * The script in the head of a page that puts the reader's settings on it before anything is painted. It does
 * what `parseSettings` and `applySettings` do, in as few bytes as it can, and never throws: storage may be
 * forbidden, and what is in it anybody may have written.
 */
export function settingsScript(): string {
  const isChoice = choiceNames.map((name) => [name, choices[name].slice(1)])
  const isNumber = rangeNames.map((name) => {
    const { min, max, unit } = ranges[name]
    return [name, min, max, unit]
  })
  return `try{let s=JSON.parse(localStorage.getItem(${JSON.stringify(settingsKey)})),r=document.documentElement;if(s.version===${settingsVersion}){for(let[n,c]of ${JSON.stringify(isChoice)})if(c.includes(s[n]))r.dataset[n]=s[n];for(let[n,a,b,u]of ${JSON.stringify(isNumber)})if(typeof s[n]=="number"&&s[n]>=a&&s[n]<=b)r.style.setProperty("--set-"+n,s[n]+u)}}catch{}`
}
