export const take = {
  open: 'Download or print',
  csv: 'CSV',
  csvMark: 'CSV for spreadsheets',
  json: 'JSON',
  print: 'Print',
  found: 'the first 1,000 of each sort',
};
