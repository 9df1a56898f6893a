import { PRODUCTS, type Product } from '../src/domain/products.ts';

/** The README's table of products, from the rules that validate and build the order. */
export function renderProducts(): string {
  const rows = Object.entries(PRODUCTS).map(([id, product]) => {
    const cells = [
      `\`${id}\``,
      nameOf(product),
      commonName(product),
      product.organization,
      individual(product),
    ];
    return `| ${[...cells, indicators(product), product.publicSmime ? 'yes' : 'no'].join(' | ')} |`;
  });
  return [
    '| `product-id` | Product | `common-name` | `organization-id` | names or pseudonym | `common-name-indicator` | public S/MIME |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function nameOf({ name, renamedTo, successor }: Product): string {
  if (renamedTo !== undefined) return `${name}; today \`${renamedTo}\``;
  return successor === undefined ? name : `${name}; DigiCert recommends \`${successor}\``;
}

function commonName({ commonName }: Product): string {
  return commonName === 'ignored' ? 'first address' : commonName;
}

function individual({ individual }: Product): string {
  return individual === 'forbidden' ? 'no' : individual;
}

function indicators({ indicators }: Product): string {
  if (indicators.length === 0) return 'no';
  return indicators.map((indicator) => `\`${indicator}\``).join(', ');
}
