"""German and Spanish: the texts (``.ts``) and what the window loads (``.qm``).

``python -m ui.translations`` collects the texts of the code anew into the ``.ts`` files and compiles them.
"""
