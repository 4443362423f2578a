"""Rows of the forms: what a receipt line says on D05-TS, Mẫu số 4, Mẫu số 3, D03-TS and the gateways' sheets."""
