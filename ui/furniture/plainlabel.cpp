// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plainlabel.h"

#include "ui/appearance/theme.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <array>
#include <limits>

namespace vaultlock::ui {

namespace {

/// Layouts ask for the height at one width several times, and each time QLabel lays the whole text
/// out anew: a twelfth of what came before the window's first picture.
class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        const Look look{text(),       contentsMargins(), margin(),   indent(),
                        frameWidth(), alignment(),       wordWrap(), minimumSize()};
        if (look != m_look)
            forget(look);
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [width](const Size &size) { return size.width == width; });
        if (known != m_known.end())
            return known->height;
        Size &size = m_known[m_next++ % m_known.size()];
        size = {width, QLabel::heightForWidth(width)};
        return size.height;
    }

protected:
    void changeEvent(QEvent *event) override
    {
        forget({}); // the font, the style
        QLabel::changeEvent(event);
    }

private:
    struct Look
    {
        QString text;
        QMargins contentsMargins;
        int margin = 0;
        int indent = 0;
        int frameWidth = 0;
        Qt::Alignment alignment;
        bool isWrapped = false;
        QSize least;

        bool operator==(const Look &) const = default;
    };
    struct Size
    {
        int width = std::numeric_limits<int>::min(); ///< nobody asks for it
        int height = 0;
    };

    void forget(const Look &look) const
    {
        m_look = look;
        m_known = {};
    }

    mutable Look m_look;
    mutable std::array<Size, 4> m_known;
    mutable std::size_t m_next = 0;
};

/// In the red of the theme that is on, also when that changes.
class AlarmLabel final : public PlainLabel
{
public:
    explicit AlarmLabel(const QString &text)
        : PlainLabel(text)
    {
        followTheme();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        PlainLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            followTheme();
    }

private:
    void followTheme()
    {
        const QColor red = Theme::current().irreversible;
        if (palette().color(QPalette::WindowText) == red)
            return;
        QPalette own;
        own.setColor(QPalette::WindowText, red);
        setPalette(own);
    }
};

QLabel *madePlain(QLabel *label, const QString &objectName)
{
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &objectName, const QString &text)
{
    return madePlain(new PlainLabel(text), objectName);
}

QLabel *quietLabel(const QString &objectName, const QString &text)
{
    QLabel *label = plainLabel(objectName, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *alarmLabel(const QString &text)
{
    return madePlain(new AlarmLabel(text), {});
}

} // namespace vaultlock::ui
