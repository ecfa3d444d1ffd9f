// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plainlabel.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/shapedlabel.h"

#include <QEvent>

namespace vaultlock::ui {

namespace {

/// In the red of the theme that is on, also when that changes.
class AlarmLabel final : public ShapedLabel
{
public:
    explicit AlarmLabel(const QString &text)
        : ShapedLabel(text)
    {
        followTheme();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        ShapedLabel::changeEvent(event);
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
    return madePlain(new ShapedLabel(text), objectName);
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
