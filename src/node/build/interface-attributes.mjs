// Plugin of the manifest analyzer: attributes that are described in an interface.
//
// An element says that it `implements FigureAttributes` (or has an interface of its own name that
// extends it), and spreads shared declarations into `static properties`. The analyzer follows neither.

const firstSentence = (ts, comment) => ts.getTextOfJSDocComment(comment)?.trim() ?? '';

/** What a property declares for lit: an attribute of its own name, another name, or none (`false`). */
function declaredAttribute(ts, initializer) {
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return undefined;
  const option = initializer.properties.find(({name}) => name?.getText() === 'attribute');
  const value = option?.initializer;
  if (!value) return undefined;
  return ts.isStringLiteral(value) ? value.text : value.kind !== ts.SyntaxKind.FalseKeyword;
}

export function interfaceAttributes() {
  /** Members and bases of each interface, by name; of a class only what it implements. */
  const interfaces = new Map();
  /** Attribute of a property where it is not its own name, by property. */
  const declared = new Map();

  function readInterface(ts, node) {
    const isClass = ts.isClassDeclaration(node);
    const bases = (node.heritageClauses ?? [])
      .filter(({token}) => !isClass || token === ts.SyntaxKind.ImplementsKeyword)
      .flatMap(({types}) => types.map(({expression}) => expression.getText()));
    const members = node.members.filter(ts.isPropertySignature).map((member) => {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const tag = doc?.tags?.find(({tagName}) => tagName.text === 'default');
      return {
        name: member.name.getText(),
        description: firstSentence(ts, doc?.comment),
        type: member.type?.getText() ?? 'unknown',
        default: tag && firstSentence(ts, tag.comment),
      };
    });
    const known = interfaces.get(node.name.text) ?? {bases: [], members: []};
    interfaces.set(node.name.text, {
      bases: [...known.bases, ...bases],
      members: [...known.members, ...members],
    });
  }

  function readDeclarations(ts, literal) {
    for (const property of literal.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const attribute = declaredAttribute(ts, property.initializer);
      if (attribute !== undefined) declared.set(property.name.getText(), attribute);
    }
  }

  function membersOf(name) {
    const {bases, members} = interfaces.get(name) ?? {bases: [], members: []};
    return [...bases.flatMap(membersOf), ...members];
  }

  function add(element, {name, description, type, default: value}) {
    const attribute = declared.get(name) ?? true;
    const attributeName = attribute === true ? name : attribute;
    const entry = {type: {text: type}, description, ...(value && {default: value})};
    const merge = (list, key, fresh) => {
      const known = list.find((item) => item[key] === fresh[key]);
      if (known) Object.assign(known, fresh);
      else list.push(fresh);
    };
    element.members ??= [];
    element.attributes ??= [];
    merge(element.members, 'name', {
      kind: 'field',
      name,
      ...entry,
      ...(attribute && {attribute: attributeName}),
    });
    if (attribute) {
      merge(element.attributes, 'name', {name: attributeName, ...entry, fieldName: name});
    }
  }

  return {
    name: 'interface-attributes',
    collectPhase({ts, node}) {
      const isNamed = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
      if (isNamed && node.name) readInterface(ts, node);
      const isDeclarations =
        (ts.isVariableDeclaration(node) && node.type?.getText() === 'PropertyDeclarations') ||
        (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties');
      const literal = node.initializer;
      if (isDeclarations && literal && ts.isObjectLiteralExpression(literal)) {
        readDeclarations(ts, literal);
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const element of declarations.filter(({customElement}) => customElement)) {
          for (const member of membersOf(element.name)) add(element, member);
        }
      }
    },
  };
}
