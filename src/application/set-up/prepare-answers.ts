import { ANSWER_TAB } from '../answers/read-answer-form';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { MEMORY_KEYS, remembered } from '../memory';
import type { Installation, Services } from '../ports';

/** Creates or repairs the agencies' form; from then on its tab is read with those of the villages. */
export const prepareAnswers = (services: Services, installation: Installation): void => {
  const memory = remembered(services.memory.all());
  const { registry } = readConfig(services.book.read(CONFIG_REQUESTS), memory.settings);
  const form = installation.prepareAnswerForm(registry, memory.answerForm);
  services.memory.put({
    [MEMORY_KEYS.answerForm]: JSON.stringify(form),
    [MEMORY_KEYS.watermarks]: JSON.stringify({ [ANSWER_TAB]: 1, ...memory.watermarks }),
  });
};
