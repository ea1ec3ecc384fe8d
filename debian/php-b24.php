mod debian/b24.ini
