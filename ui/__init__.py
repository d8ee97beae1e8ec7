"""The window: what people see. It asks the core, shows records and emits; it holds no rules of the domain.

Promises: every call of the core runs on the one worker (`ui.work`), so that nothing blocks the window; no
secret stays in a widget that is not shown. Refuses: nothing here opens a socket or writes outside the vault
and the folder that the user chose.
"""
