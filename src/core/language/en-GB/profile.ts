/** What does not go together in a profile that somebody wrote by hand. */
export const profileText = {
  unknownParent: (area: string, parent: string) =>
    `“${area}” is said to be part of “${parent}”, which is none of the profile’s areas. Correct the name, or add the area.`,
  circle: (areas: readonly string[]) =>
    areas.length === 1
      ? `“${areas[0]!}” is said to be part of itself.`
      : `“${areas.join('”, “')}” are each said to be part of the next, and the last of the first.`,
  twoAreas: (spelling: string, one: string, other: string) =>
    `“${spelling}” is given as a spelling of both “${one}” and “${other}”. It can stand for one of them only.`,
};
