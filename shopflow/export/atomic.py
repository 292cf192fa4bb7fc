"""Files written as a whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from shopflow.problems import Problem
from shopflow.wording import phrase


def write_atomically(path: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a temporary file beside ``path``, then put it in its place in one step.

    Whatever happens before that step (a failure, a full disk, Stop), an older file stays as it was and no
    half file is left behind.

    Raises:
        Problem: the file cannot be written there; one sentence says why and what to do.
    """
    target = path.resolve()
    unfinished = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        write(unfinished)
        if target.exists():
            shutil.copymode(target, unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise Problem(_sentence(path, error), details=str(error)) from error
    finally:
        _discard(unfinished)


def put_bytes(path: Path, data: bytes) -> None:
    """Fill a file."""
    path.write_bytes(data)


def _discard(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:
        # It cannot be removed for the same reason for which it could not be written, which is being told.
        return


def _sentence(path: Path, error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return phrase("“{name}” is a folder; choose a file name to save under.", name=path.name)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return phrase(
            "“{name}” cannot be saved because its folder does not exist; choose another folder.", name=path.name
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return phrase(
            "“{name}” cannot be saved because it is open in another program or may not be changed;"
            " close it there, or save under another name or in another folder.",
            name=path.name,
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return phrase(
            "“{name}” cannot be saved because the disk is full; free some space and save again.", name=path.name
        )
    return phrase("“{name}” cannot be saved there; choose another folder or another name.", name=path.name)
