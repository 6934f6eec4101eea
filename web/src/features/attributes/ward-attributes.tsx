import type { AttributeField_AttributeFragment, WardAttributes_WardFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useCan } from '../../lib/viewer.js';
import { SubjectAttributes } from './subject-attributes.js';

graphql(`
  fragment WardAttributes_ward on Ward {
    id
    version
    name
    attributes {
      key
      title
      values
      inWords
    }
  }
`);

const SET = graphql(`
  mutation SetWardAttributes($input: SetWardAttributesInput!) {
    setWardAttributes(input: $input) {
      id
      ...WardAttributes_ward
    }
  }
`);

interface WardAttributesProps {
  ward: WardAttributes_WardFragment;
  definitions: readonly AttributeField_AttributeFragment[];
}

/** The class and whatever else the rubric asks of a ward. */
export function WardAttributes({ ward, definitions }: WardAttributesProps) {
  const can = useCan();
  const { act, ...action } = useAction(SET);
  const { id: wardId, version, attributes } = ward;
  return (
    <SubjectAttributes
      name={ward.name}
      kept={attributes}
      definitions={definitions}
      canChange={can('ward.change')}
      save={said => act({ wardId, version, attributes: said })}
      isActing={action.isActing}
      error={action.error}
    />
  );
}
