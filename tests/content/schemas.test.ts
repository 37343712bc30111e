import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { schemaFiles } from '../../src/bank-files/json-schemas';

const content = join(__dirname, '../../content');
const schemas = schemaFiles();
const validator = (name: string): ((value: unknown) => boolean) => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(schemas.get(name)!) as object);
};

describe('the JSON Schemas for editors', () => {
  it.each([...schemas.keys()])('%s is the one in content/schema: else run npm run generate', (name) => {
    expect(readFileSync(join(content, 'schema', name), 'utf8')).toBe(schemas.get(name));
  });

  it('accept every page, topic and path of the bank', () => {
    const [page, topic, misconceptions, path] = ['page', 'topic', 'misconceptions', 'path'].map((name) => validator(`${name}.schema.json`));
    for (const name of readdirSync(content, { recursive: true }).map(String)) {
      const file = /^(topics|paths)\/(?:.*\/)?([^/]+)\.yaml$/.exec(name);
      if (!file) continue;
      const isValid = file[1] === 'paths' ? path : file[2] === 'topic' ? topic : file[2] === 'misconceptions' ? misconceptions : page;
      expect([name, isValid!(parse(readFileSync(join(content, name), 'utf8')))]).toEqual([name, true]);
    }
  });

  it('refuse a field that does not exist', () => {
    expect(validator('topic.schema.json')({ schema: 1, id: 'x', couleur: 'rouge' })).toBe(false);
  });
});
