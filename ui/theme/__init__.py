"""How everything looks: the one place with colours, sizes and fonts (the tokens of the house's window guide).

`Theme` puts a look on the application; widgets that paint themselves ask `look()` and never name a colour.
"""

from ui.theme.look import Look, look
from ui.theme.theme import Scheme, Theme
from ui.theme.tokens import Tokens

__all__ = ["Look", "Scheme", "Theme", "Tokens", "look"]
