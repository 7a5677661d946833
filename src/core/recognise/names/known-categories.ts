import { type KnownName, texts } from './known-name';

/**
 * The categories control rooms report by, with their spellings: the union of those in published reports.
 *
 * Only what means the very same thing is a spelling, and only what the name itself names is a part. Another
 * classification's class ("Violence and sexual offences", "Criminal damage and arson", plain "Theft") keeps its own
 * name: to count it under one of these would change what the figure means.
 */
export const KNOWN_CATEGORIES: readonly KnownName[] = [
  {
    name: 'Assault/fighting',
    spellings: texts(`
      Assault and fighting; Assault or fighting; Assaults and fights; Assault/fight; Assaults/fights;
      Assaults/fighting; Fighting/assault; Fight/assault
    `),
    parts: texts('Assault; Assaults; Common assault; Fighting; Fight; Fights'),
  },
  {
    name: 'Public order/affray',
    publishedAs: 'Public order',
    spellings: texts(`
      Public order and affray; Affray/public order; Public order offence; Public order offences;
      Public order incident; Public order incidents; Public disorder; Pub order; Pub ord; P/order;
      PO offence
    `),
    parts: texts('Affray'),
  },
  {
    name: 'Anti-social behaviour',
    spellings: texts(`
      ASB; Anti-social; Anti-social behavior; Anti-social behav; Anti-soc behaviour; Anti-soc behav;
      Anti-soc; Anti-social behavour; Anti-social behavoir; Anti-socal behaviour;
      Anti-social behaviours; Anti-social behaviour (ASB); ASB (anti-social behaviour); ASB incident;
      ASB incidents; Anti-social behaviour incident; Anti-social behaviour incidents
    `),
  },
  {
    name: 'Drunkenness',
    spellings: texts(`
      Drunkeness; Drunk; Drunks; Drunken; Drunken behaviour; Drunken person; Drunk person;
      Drunk persons; Intoxicated; Intoxication; Intoxicated person; Drunk & disorderly; D&D;
      Drunk & incapable; D&I
    `),
  },
  {
    name: 'Theft – shoplifting',
    publishedAs: 'Shoplifting',
    spellings: texts(`
      Shoplifter; Shoplifters; Shoplift; Shop theft; Shop thefts; S/L; S/lifting; S/lift; Theft shop;
      Theft from shop; Theft from shops; Theft from a shop; Shoplifting theft; Theft (shoplifter);
      Retail theft; Theft retail; Shoplfting; Shoplifing; Shopliftng
    `),
  },
  {
    name: 'Theft – other',
    publishedAs: 'Other theft',
    spellings: texts(`
      Other thefts; Thefts other; Theft others; Theft oth; Theft (other than shoplifting);
      Theft non shoplifting
    `),
  },
  { name: 'Robbery', spellings: texts('Robberies; Robery; Robbry; Robb') },
  { name: 'Burglary', spellings: texts('Burglaries; Burglery; Burgulary; Burg') },
  {
    name: 'Criminal damage',
    spellings: texts(`
      Crim damage; Crim dam; Criminal dam; C/damage; C/D; Crim damge; Criminal damge; Criminal damages
    `),
  },
  {
    name: 'Drugs',
    spellings: texts(`
      Drug; Drug offence; Drug offences; Drugs offence; Drugs offences; Drug related; Drugs related;
      Drugs incident; Drugs incidents
    `),
  },
  {
    name: 'Weapons',
    spellings: texts(`
      Weapon; Offensive weapon; Offensive weapons; Off weapon; Off weap; Weapon offence;
      Weapon offences; Weapons offence; Weapons offences
    `),
  },
  {
    name: 'Vehicle crime',
    spellings: texts(`
      Vehicle crimes; Veh crime; Vehicle related crime; Vehicle offence; Vehicle offences; V/crime
    `),
  },
  {
    name: 'Road traffic collision/traffic',
    spellings: texts(`
      RTC/traffic; Traffic/RTC; Traffic/road traffic collision; RTC and traffic;
      Road traffic collisions/traffic
    `),
    parts: texts(`
      Road traffic collision; Road traffic collisions; RTC; RTCs; RTC (road traffic collision);
      Road traffic collision (RTC); Road traffic accident; Road traffic accidents; RTA; RTAs;
      Traffic collision; Traffic accident; Road accident; Road traffic; Traffic; Traffic incident;
      Traffic incidents; Road traffic incident; Road traffic incidents; RTI
    `),
  },
  {
    name: 'Concern for welfare',
    spellings: texts(`
      Concerns for welfare; Concern 4 welfare; Concern welfare; Concern of welfare; Welfare concern;
      Welfare concerns; Welfare; C4W; CFW; Concern for welfare (CFW); Welfare check
    `),
  },
  {
    name: 'Missing person',
    spellings: texts(`
      Missing persons; Missing people; Missing pers; Miss person; Missing; Misper; Mispers;
      Missing person (misper); Misper (missing person); Missing from home; MFH
    `),
  },
  {
    name: 'Suspicious behaviour',
    spellings: texts(`
      Suspicious behavior; Suspicious; Suspicious activity; Suspicious activities; Suspicious behav;
      Suspicious beh; Susp behaviour; Susp behav; Susp beh; Susp activity; Susp act;
      Acting suspiciously; Suspicous behaviour; Suspicous; Suspicious behavour; Suspicious incident;
      Suspicious incidents; Sus behaviour; Sus activity
    `),
  },
  {
    name: 'Domestic',
    spellings: texts(`
      Domestics; Domestic incident; Domestic incidents; Domestic dispute; Domestic disputes;
      Domestic inc; Dom incident
    `),
  },
  {
    name: 'Sexual offence',
    spellings: texts(`
      Sexual offences; Sexual offense; Sexual offenses; Sex offence; Sex offences; Sexual off; Sex off
    `),
  },
  {
    name: 'Begging/vagrancy',
    spellings: texts(`
      Begging and vagrancy; Vagrancy/begging; Vagrancy and begging; Beggars/vagrants; Begging/vagrants;
      Beggars and vagrants
    `),
    parts: texts('Begging; Beggar; Beggars; Vagrancy; Vagrant; Vagrants'),
  },
  {
    name: 'Fly-tipping/litter',
    spellings: texts(`
      Litter/fly-tipping; Fly-tipping and litter; Litter and fly-tipping; Fly-tipping/littering;
      Littering/fly-tipping; Fly-tip/litter
    `),
    parts: texts('Fly-tipping; Fly-tip; Fly-tipper; Fly-tippers; Flytiping; Litter; Littering'),
  },
  {
    name: 'Wanted person/warrant',
    spellings: texts(`
      Wanted/warrant; Warrant/wanted; Warrant/wanted person; Wanted persons/warrants;
      Wanted person and warrant
    `),
    parts: texts(`
      Wanted; Wanted person; Wanted persons; Wanted people; Wanted pers; Wanted on warrant; Warrant;
      Warrants
    `),
  },
  {
    name: 'ANPR/vehicle search',
    spellings: texts(`
      Vehicle search/ANPR; ANPR and vehicle search; ANPR/vehicle searches; ANPR/veh search;
      Vehicle searches/ANPR
    `),
    parts: texts(`
      ANPR; ANPR hit; ANPR hits; ANPR activation; ANPR activations; Vehicle search; Vehicle searches;
      Veh search
    `),
  },
  {
    name: 'Fire/medical',
    spellings: texts(`
      Medical/fire; Fire and medical; Medical and fire; Fire/medical emergency; Fire/ambulance;
      Ambulance/fire
    `),
    parts: texts(`
      Fire; Fires; Medical; Medical emergency; Medical emergencies; Medical incident;
      Medical incidents
    `),
  },
  { name: 'Sudden death', spellings: texts('Sudden deaths; S/death') },
  {
    name: 'Other',
    spellings: texts(`
      Others; Oth; Misc; Miscellaneous; Other incident; Other incidents; Other (please specify);
      Any other; All other; All others
    `),
  },
];
