"""Pictures fit for print: widths, letters, captions, named lines, what Figure 7 shows; at the small sizes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.cbook import STEP_LOOKUP_MAP
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.path import Path as Curve
from matplotlib.text import Text
from small_runs import GROUP, cases, simulated

from dlnsym.paper import NAMES, drawing, drawn_by, experiment, saving
from dlnsym.paper.model import Drawn

CHEAP = (
    "fig-2-3",
    "fig-4",
    "fig-5",
    "fig-6",
    "fig-7",
    "fig-8",
    "fig-9",
    "fig-10",
    "volume-surface",
    "layers",
    "low-rank",
    "noisy-training",
    "volume-kept",
    "costs",
)
"""Those that take seconds at their small sizes."""
pytestmark = pytest.mark.xdist_group(GROUP)


@cache
def pictures(name: str) -> Mapping[str, Drawn]:
    each = experiment(name)
    with drawing.style():
        drawn = each.draw(each.quick, simulated(name))
        for picture in drawn.values():
            saving.letters(picture.figure)
            picture.figure.draw_without_rendering()
    return drawn


def panels(figure: Figure) -> list[Axes]:
    return [axes for axes in figure.axes if axes.get_label() != "<colorbar>"]


def inside(axes: Axes) -> list[Axes]:
    return [axes, *(child for child in axes.child_axes if isinstance(child, Axes))]


@pytest.mark.parametrize("name", cases(CHEAP))
def test_a_picture_is_as_wide_as_a_column_or_the_text_of_a_journal(name: str) -> None:
    for drawn in pictures(name).values():
        assert drawn.figure.get_figwidth() in (drawing.COLUMN, drawing.TEXT)
        assert drawn.figure.get_figheight() <= 8.25  # the height of a page of text


@pytest.mark.parametrize("name", cases(CHEAP))
def test_no_letter_is_too_small_or_cut_off(name: str) -> None:
    for drawn in pictures(name).values():
        page = drawn.figure.bbox.padded(1)
        shown = [text for text in drawn.figure.findobj(Text) if text.get_text().strip() and text.get_visible()]
        assert min(text.get_fontsize() for text in shown) >= drawing.SMALL
        titles = {axes.get_title(loc="left") for axes in panels(drawn.figure)}
        labels = [label for axes in panels(drawn.figure) for label in (axes.xaxis.label, axes.yaxis.label)]
        for text in [*(text for text in shown if text.get_text() in titles), *labels]:
            if text.get_text():
                box = text.get_window_extent()
                assert page.contains(box.x0, box.y0) and page.contains(box.x1, box.y1), text.get_text()


@pytest.mark.parametrize("name", cases(CHEAP))
def test_panels_have_letters_in_their_order_where_there_are_several(name: str) -> None:
    for drawn in pictures(name).values():
        titles = [axes.get_title(loc="left") for axes in panels(drawn.figure)]
        if len(titles) == 1:
            assert not titles[0].startswith("(")
        else:
            assert [title[:3] for title in titles] == [f"({chr(97 + k)})" for k in range(len(titles))]


@pytest.mark.parametrize("name", cases(CHEAP))
def test_legends_are_off_the_data(name: str) -> None:
    for drawn in pictures(name).values():
        boxes = [legend.get_window_extent() for legend in drawn.figure.legends]
        boxes += [axes.get_legend().get_window_extent() for axes in panels(drawn.figure) if axes.get_legend()]
        for box in boxes:
            for axes in panels(drawn.figure):
                assert not box.overlaps(axes.get_window_extent().padded(-1)), drawn.caption


@pytest.mark.parametrize("name", cases(CHEAP))
def test_every_vertical_line_has_its_name_next_to_it(name: str) -> None:
    for drawn in pictures(name).values():
        for panel in panels(drawn.figure):
            for axes in inside(panel):
                for line in axes.lines:
                    x = np.asarray(line.get_xdata(), dtype=float)
                    if len(x) == 2 and x[0] == x[1]:
                        named = [t for t in axes.texts if getattr(t, "xy", (None,))[0] == x[0] and t.get_text()]
                        assert named, f"{name}: a line at {x[0]}"


@pytest.mark.parametrize("name", cases(CHEAP))
def test_the_name_of_a_line_is_inside_its_panel_and_on_no_data(name: str) -> None:
    for drawn in pictures(name).values():
        for axes in panels(drawn.figure):
            curves = [axes.transData.transform(points_of(line)) for line in axes.lines if is_data(line, axes)]
            for text in axes.texts:
                if text.get_rotation() == 90:
                    box = text.get_window_extent()
                    # a letter or two above the frame are still read; below it are the numbers of the axis
                    assert box.y0 >= axes.bbox.y0, text.get_text()
                    assert not any(Curve(curve).intersects_bbox(box, filled=False) for curve in curves), text.get_text()


def is_data(line: Line2D, axes: Axes) -> bool:
    """Whether a line is no straight one across the panel."""
    return line.get_transform() == axes.transData and len(points_of(line)) > 1


def points_of(line: Line2D) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The vertices of what is drawn, steps included."""
    path = line.get_path()
    return np.asarray(STEP_LOOKUP_MAP[line.get_drawstyle()](*path.vertices.T)).T


@pytest.mark.parametrize("name", cases(CHEAP))
def test_captions_are_sentences_with_whole_formulas(name: str) -> None:
    for drawn in pictures(name).values():
        assert drawn.caption.endswith(".") and len(drawn.caption) > 60
        assert drawn.caption.count("$") % 2 == 0
        words = "".join(drawn.caption.split("$")[::2])
        assert not re.search(r"[\\_^{}]", words), words


def test_a_caption_in_latex_keeps_formulas_and_escapes_words() -> None:
    text = saving.in_latex("fig_04", "All 5 % of $w_{12}$ & more.")
    assert r"\caption{All 5 \% of $w_{12}$ \& more.}" in text
    assert r"\includegraphics{fig_04.pdf}" in text


def test_the_rise_of_figure_7_is_well_within_saved_times() -> None:
    each = experiment("fig-7")
    data = simulated("fig-7")
    level = data.rank_one[1, 1]
    assert len(data.rises) == each.quick.shown
    for k in range(each.quick.shown):
        values = data.path[:, k, 1, 1]
        rising = (values > 0.05 * level) & (values < 0.95 * level)
        assert rising.sum() >= each.quick.moments // 2
        begin, end = data.rises[k]
        assert begin < data.moments[rising].min() and data.moments[rising].max() < end


def test_every_experiment_is_looked_at_or_known_to_take_long() -> None:
    assert set(NAMES) - set(CHEAP) == {
        "volume-curves",
        "volume-targets",
        "runaways",
        "coupling",
        "recovery",
        "descent-steps",
        "path-geometry",
    }


@pytest.mark.slow
def test_the_pictures_of_the_pages_are_those_of_experiments_with_their_captions() -> None:
    folder = Path(__file__).parents[2] / "docs/figures"
    shown = [path.stem for path in folder.glob("*.png")]
    assert sorted(path.stem for path in folder.glob("*.txt")) == sorted(shown)
    assert {drawn_by(picture) for picture in shown} >= {name for name in NAMES if name.startswith("fig-")}
    assert None not in {drawn_by(picture) for picture in shown}
    for name in CHEAP:
        assert set(pictures(name)) <= set(shown), name
