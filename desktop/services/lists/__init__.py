"""Lists to the SI agency (danh sách gửi cơ quan BHXH): gather, check, send, file, read the answer, settle, close."""
