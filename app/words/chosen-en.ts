// What is said where the events that fit the filters are taken away, in English.
export const chosenEn = {
  heading: 'What you have chosen',
  about: 'Your link has filters. Only the events that they keep, put together in your browser:',
  made: (kept: number, all: number) => `${kept} of ${all} events`,
  failed: 'The data did not come. The whole files are above.',
};
