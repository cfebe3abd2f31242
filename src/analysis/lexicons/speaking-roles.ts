// Offices of people whose “we” is the organisation or the team that they speak for. Origin: collected for
// this project.

const team = 'coach captain manager striker defender goalkeeper midfielder forward skipper'

/** Those of a team, which may go by the name of a city or a country. */
export const teamRoles: ReadonlySet<string> = new Set(team.split(' '))

export const speakingRoles: ReadonlySet<string> = new Set(
  `${team} spokesman spokeswoman spokesperson spokespeople chief executive ceo director chairman chairwoman
   chair chairperson head leader president administrator secretary secretary-general founder co-founder owner
   boss representative member editor organiser organizer commissioner vice-president manager`.split(
    /\s+/u,
  ),
)
