document.title = 'Sillok';
