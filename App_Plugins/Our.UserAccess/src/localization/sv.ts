import type { Texts } from './en.js';
import assignments from '../assignments/texts/sv.js';
import audit from '../audit/texts/sv.js';
import access from '../access/texts/sv.js';
import person from '../users/texts/person/sv.js';
import forms from '../forms-security/texts/sv.js';
import groupTexts from '../groups/texts/sv.js';
import invitations from '../invitations/texts/sv.js';
import reviews from '../reviews/texts/sv.js';
import rules from '../rules/texts/sv.js';
import sensitive from '../sensitive-data/texts/sv.js';
import bulk from '../users/bulk/texts/sv.js';
import overview from '../overview/texts/sv.js';
import operations from '../operations/texts/sv.js';
import userList from '../users/collection/texts/sv.js';
import withheld from '../withheld/texts/sv.js';
import workspaces from '../workspaces/texts/sv.js';

export default {
  ourUserAccess: {
    ...assignments,
    ...access,
    ...audit,
    ...person,
    ...forms,
    ...groupTexts,
    ...invitations,
    ...reviews,
    ...rules,
    ...sensitive,
    ...bulk,
    ...operations,
    ...overview,
    ...userList,
    ...withheld,
    ...workspaces,
    users: 'Användare',
    groups: 'Grupper',
    group: 'Grupp',
    members: 'Medlemmar',
    profile: 'Profil',
    access: 'Åtkomst',
    permissions: 'Behörigheter',

    list_all: 'Alla',
    list_active: 'Aktiva',
    list_invited: 'Inbjudna',
    list_inactive: 'Inaktiva',
    list_disabled: 'Inaktiverade',
    list_lockedOut: 'Utelåsta',
    list_api: 'API',
    title_all: 'Alla användare',
    title_active: 'Aktiva användare',
    title_invited: 'Inbjudna användare',
    title_inactive: 'Inaktiva användare',
    title_disabled: 'Inaktiverade användare',
    title_lockedOut: 'Utelåsta användare',
    title_api: 'API-användare',
    state: 'Status',
    state_active: 'Aktiv',
    state_invited: 'Inbjuden',
    state_inactive: 'Inaktiv',
    state_disabled: 'Inaktiverad',
    state_lockedOut: 'Utelåst',
    flag_you: 'Du',
    flag_superUser: 'Superanvändare',
    flag_administrator: 'Administratör',
    flag_sensitiveData: 'Ser känsliga data',
    kind: 'Slag',
    kind_default: 'Person',
    kind_api: 'API',

    name: 'Namn',
    alias: 'Alias',
    description: 'Beskrivning',
    id: 'Id',
    created: 'Skapad',
    updated: 'Senast ändrad',
    lastLogin: 'Senaste inloggning',
    lastLockout: 'Senast utelåst',
    lastPasswordChange: 'Lösenord senast ändrat',
    failedLogins: 'Misslyckade försök sedan senaste inloggning',
    signIn: 'Inloggning',
    never: 'Aldrig',
    none: 'Ingen',
    any: 'Alla',
    protected: 'Skyddad',

    sections: 'Sektioner',
    noSections: 'Inga sektioner',
    languages: 'Språk',
    allLanguages: 'Alla språk',
    content: 'Innehåll',
    media: 'Media',
    wholeTree: 'Allt',
    fromGroups: 'Inga egna; gruppernas gäller',
    noStartNode: 'Inget',
    ownStartNodes: 'Egna startnoder',
    groupStartNodes: 'Gruppernas startnoder',
    groupDetails: 'Om gruppen',
    reach: 'Räckvidd',
    noGroupsHeld: 'Inga grupper',
    startNodes: 'Var det börjar',
    sourceOwn: 'egen',
    heldIn: (group, place) => `${group} i ${place}`,
    heldEverywhere: (group) => `${group} överallt`,
    heldUntil: (held, until) => `${held} (${until})`,
    moreGroups: (count) => `${count} andra grupper`,
    sentence_holds: (name, held) => `${name} har ${held}.`,
    sentence_holdsNothing: (name) => `${name} har ingen grupp nu och får därför inget av det som grupper ger.`,
    sentence_cannotSignIn: (name) => `${name} kan inte logga in, så inget av detta gäller nu.`,
    defaultPermissions: 'Standardbehörigheter',
    noPermissions: 'Gruppen har inga standardbehörigheter.',
    granularPermissions: 'Behörigheter på enskilda sidor',
    noGranular: 'Ingen sida har egna behörigheter för den här gruppen.',
    explicitlyNothing: 'ingenting alls',
    nodeMissing: 'Sidan finns inte längre',
    nodeTrashed: (name) => `${name} (i papperskorgen)`,

    searchUsers: 'Sök på namn, e-post eller användarnamn',
    searchGroups: 'Sök på namn eller alias',
    findIn: (what) => `Sök i ${what}`,
    clearChoice: 'Rensa',
    clearFilters: 'Rensa sökning och filter',
    noMatches: 'Inget stämmer',
    noUsers: 'Här finns ingen',
    noGroups: 'Det finns inga grupper än',
    countAll: (total) => `${total} totalt`,
    countRange: (from, to, total) => `${from}–${to} av ${total}`,
    more: (count) => `och ${count} till`,
    fewer: 'Visa färre',
    viewAs: 'Visa som',
    viewTable: 'Tabell',
    viewCards: 'Kort',
    lastLoginOn: (date) => `Senaste inloggning ${date}`,
    neverLoggedIn: 'Har aldrig loggat in',
    back: 'Tillbaka till listan',

    refusedHeadline: 'Det här får du inte se',
    refusedText: 'Dina grupper tillåter det inte. Fråga en administratör om du behöver det.',
    missingHeadline: 'Det här finns inte längre',
    missingText: 'Det kan ha tagits bort, eller så är adressen fel.',
    failedHeadline: 'Det här gick inte att hämta',
    failedText: 'Servern svarade inte som väntat. Försök igen; fortsätter det står orsaken i serverns logg.',
    retry: 'Försök igen',
    notSaved: 'Detta sparades inte',
    seeFields: 'Vad som är fel står vid fälten nedan.',
    staleHeadline: 'Någon har ändrat detta under tiden',
    staleText: 'Det du har angett finns kvar. Hämta den andras ändringar, titta och spara igen.',
    staleReload: 'Hämta den andras ändringar',

    sentence_active: (name) => `${name} är aktiv.`,
    sentence_invited: (name) => `${name} är inbjuden och har inte tackat ja än.`,
    sentence_inactive: (name) => `${name} har ett konto och har aldrig loggat in.`,
    sentence_disabled: (name) => `${name} är inaktiverad och kan inte logga in.`,
    sentence_lockedOut: (name) => `${name} är utelåst efter för många misslyckade försök.`,
    sentenceGroups: (count) => (count === 0 ? 'Inga grupper.' : count === 1 ? 'En grupp.' : `${count} grupper.`),
    sentenceMembers: (count) =>
      count === 0
        ? 'Ingen har den här gruppen.'
        : count === 1
          ? 'En användare har den här gruppen.'
          : `${count} användare har den här gruppen.`,

    usersByState: 'Användare efter status',
    attention: 'Kan behöva åtgärd',
    attentionNone: 'Inget väntar på någon.',
  },
} satisfies Texts;
