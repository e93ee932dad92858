"""Matrices from files: the usual spellings of one's own data are read, and anything else is named in a line."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dlnsym.commands.matrices import MISSING, diagonal, from_file
from dlnsym.commands.terminal import CommandError

PLAIN = [[0.5, math.nan], [-3.0, 1e-7]]

TEXTS = {
    "commas": "0.5,\n-3,1e-7\n",
    "a header": "first,second\n0.5,\n-3,1e-7\n",
    "a header in quotes": '"first, or so","second"\n0.5,NA\n-3,1e-7\n',
    "numbers in quotes": '"0.5",""\n"-3","1e-7"\n',
    "semicolons": "0.5;NA\n-3;1e-7\n",
    "semicolons and decimal commas": "0,5;\n-3;1e-7\n",
    "tabs": "0.5\tNaN\n-3\t1e-7\n",
    "tabs and a header": "a\tb\n0.5\tn/a\n-3\t1e-7\n",
    "tabs and decimal commas": "0,5\t\n-3\t1e-7\n",
    "blanks": "0.5 nan\n -3   1e-7 \n",
    "blanks after commas": "0.5 , NULL\n-3 , 1e-7\n",
    "no last line end": "0.5,None\n-3,1e-7",
    "lines of Windows": "0.5,<NA>\r\n-3,1e-7\r\n",
    "a byte order mark": "\ufeff0.5,\n-3,1e-7\n",
    "a byte order mark and a header": "\ufeffa,b\n0.5,\n-3,1e-7\n",
    "empty lines": "\n0.5,\n\n-3,1e-7\n\n",
    "a comment": "# of NumPy's savetxt\n0.5,nan\n-3,1e-7\n",
    "fractions": "1/2,\n-3,1e-7\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("name", ["φ.csv", "φ.tsv", "φ.txt", "Φ.CSV"])
def test_the_usual_spellings_are_read(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    found = from_file("--target", str(tmp_path / name))
    assert found.dtype == np.float64
    np.testing.assert_array_equal(found, PLAIN)


@given(arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(1, 4)), elements=st.floats(allow_infinity=False)))
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_what_numpy_writes_is_read_again(tmp_path_factory: pytest.TempPathFactory, mark: str, matrix: Any) -> None:
    path = tmp_path_factory.mktemp("written") / "x.csv"
    np.savetxt(path, matrix, delimiter=mark, fmt="%.17g", header="comment")
    np.testing.assert_array_equal(from_file("--target", str(path)), matrix)


@pytest.mark.parametrize("word", sorted(MISSING))
def test_words_for_what_is_missing(tmp_path: Path, word: str) -> None:
    for spelled in (word, word.upper(), word.title()):
        (tmp_path / "x.csv").write_text(f"1,{spelled}\n", encoding="utf-8")
        np.testing.assert_array_equal(from_file("--target", str(tmp_path / "x.csv")), [[1, math.nan]])


@pytest.mark.parametrize("dtype", ["float64", "float32", "int8", "bool", ">f8"])
def test_arrays_of_any_real_type_are_read(tmp_path: Path, dtype: str) -> None:
    np.save(tmp_path / "x.npy", np.eye(2, 3).astype(dtype))
    found = from_file("--mask", str(tmp_path / "x.npy"))
    assert found.dtype == np.float64
    assert (found == np.eye(2, 3)).all()


def text(content: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(content, encoding="utf-8")


def array(value: object, **how: bool) -> Callable[[Path], object]:
    return lambda path: np.save(path, value, **how)  # type: ignore[arg-type]


def changed(change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    def write(path: Path) -> None:
        np.save(path, np.eye(2))
        path.write_bytes(change(path.read_bytes()))

    return write


def archive(path: Path) -> None:
    np.savez(path.with_suffix(".npz"), np.eye(2))
    path.with_suffix(".npz").rename(path)


WHOLE = r"is not a whole \.npy file; expected a matrix of real numbers"
REFUSED: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "another kind": ("x.xlsx", text("1,2\n"), r"expected a file whose name ends in \.npy, \.csv, \.tsv, \.txt"),
    "not there": ("x.csv", lambda path: None, "cannot be read: No such file or directory"),
    "a folder": ("x.npy", Path.mkdir, "cannot be read: Is a directory"),
    "empty": ("x.csv", text(""), "holds no numbers; expected a matrix"),
    "blank": ("x.csv", text(" \n\n"), "holds no numbers; expected a matrix"),
    "a header alone": ("x.csv", text("one,two\n"), "holds no numbers; expected a matrix"),
    "ragged": ("x.csv", text("1,2\n3\n"), "has 1 entries in line 2 and 2 in line 1; expected as many in each"),
    "ragged under a header": ("x.csv", text("a,b\n1,2\n\n3,4,5\n"), "has 3 entries in line 4 and 2 in line 2"),
    "a word": ("x.csv", text("1,2\n3,many\n"), "holds 'many' in line 2, column 2; expected a decimal number, or NA"),
    "too great": (
        "x.csv",
        text("1,1e400\n"),
        "holds '1e400' in line 1, column 2; expected a number in the range of",
    ),
    "an exponent beyond all": (
        "x.csv",
        text("1,1e999999999\n"),
        "holds '1e999999999' in line 1, column 2; expected a number in",
    ),
    "infinite": ("x.csv", text("1,-inf\n"), "holds '-inf' in line 1, column 2; expected a finite number"),
    "a number of Python": ("x.csv", text("1,1_000\n"), "holds '1_000' in line 1, column 2"),
    "a hexadecimal number": ("x.csv", text("1,0x10\n"), "holds '0x10' in line 1, column 2"),
    "two numbers in one": ("x.csv", text("1,2 3\n"), "holds '2 3' in line 1, column 2"),
    "a quote without end": ("x.csv", text('1,"2\n'), "expected"),
    "no text": ("x.csv", lambda path: path.write_bytes(bytes(range(256))), "is not text in UTF-8; expected a matrix"),
    "another encoding": ("x.csv", lambda path: path.write_text("1,2\n", encoding="utf-16"), "is not text in UTF-8"),
    "complex": ("x.npy", array(np.eye(2) * 1j), "holds numbers of type complex128; expected a matrix of real numbers"),
    "words in an array": ("x.npy", array(np.array([["a"]])), "holds numbers of type <U1; expected a matrix of real"),
    "a stack": (
        "x.npy",
        array(np.ones((2, 2, 2))),
        r"holds an array of shape \(2, 2, 2\); expected a matrix, shape \(m",
    ),
    "a vector": ("x.npy", array(np.ones(2)), r"holds an array of shape \(2,\); expected a matrix"),
    "nothing in an array": ("x.npy", array(np.ones((0, 2))), r"holds an array of shape \(0, 2\); expected a matrix"),
    "objects": (
        "x.npy",
        array(np.array([[None]]), allow_pickle=True),
        "holds Python objects; expected a matrix of real",
    ),
    "no bytes": ("x.npy", lambda path: path.write_bytes(b""), WHOLE),
    "a pickle": ("x.npy", lambda path: path.write_bytes(b"\x80\x04cos\nsystem\n."), WHOLE),
    "truncated": ("x.npy", changed(lambda b: b[:-5]), WHOLE),
    "the header alone": ("x.npy", changed(lambda b: b[:20]), WHOLE),
    "foreign bytes": ("x.npy", changed(lambda b: b"\x89PNG" + b), WHOLE),
    "an archive": ("x.npy", archive, WHOLE),
    "more than there is": ("x.npy", changed(lambda b: b.replace(b"(2, 2)", b"(2, 9)")), WHOLE),
    "a negative shape": ("x.npy", changed(lambda b: b.replace(b"(2, 2)", b"(-2,2)")), "expected a matrix"),
    "gigantic": ("x.npy", changed(lambda b: b.replace(b"(2, 2), }        ", b"(9999999999999,)}")), WHOLE),
    "a broken header": ("x.npy", changed(lambda b: b.replace(b"(2, 2)", b"((((((")), WHOLE),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_is_not_a_matrix_of_numbers_is_named_in_a_line(
    case: tuple[str, Callable[[Path], object], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, write, message = case
    monkeypatch.chdir(tmp_path)
    write(Path(name))
    with pytest.raises(CommandError, match=rf"^--target: '{name}'.*{message}") as raised:
        from_file("--target", name)
    assert len(str(raised.value).splitlines()) == 1 and len(str(raised.value)) < 200


def test_a_diagonal_from_its_numbers() -> None:
    assert diagonal("--diag", " 0.5, 1e-3 ").tolist() == [[0.5, 0], [0, 0.001]]


@pytest.mark.parametrize("words", ["", "1,,2", "1;2", "1,nan", "1,x", "1,1e400", "inf"])
def test_a_diagonal_of_other_words_is_refused(words: str) -> None:
    with pytest.raises(CommandError, match="^--diag: .*expected numbers with commas between them, such as 0.5,1.5"):
        diagonal("--diag", words)
