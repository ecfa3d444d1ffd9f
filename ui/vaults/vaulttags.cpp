// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaulttags.h"

#include "ui/furniture/valuedisplay.h"
#include "words/vaultwords.h"
#include "words/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>

namespace vaultlock::ui {

namespace {

/// AWS allows ten a vault; whoever sends more is not AWS.
constexpr int mostTags = 100;
constexpr qsizetype longestKey = 128;
constexpr qsizetype longestValue = 256;
constexpr qsizetype longestRow = 100;

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return words::visible(text);
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? oneLine(text)
                               : oneLine(text.left(most)) + words::restOfText(text.size());
}

QStringList rowsOf(const aws::Tags &tags)
{
    QStringList rows;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const QString line = oneLine(tag.key()) + QStringLiteral(": ") + oneLine(tag.value());
        for (qsizetype at = 0; at < line.size(); at += longestRow)
            rows.append(line.mid(at, longestRow));
    }
    return rows;
}

} // namespace

QString tagsText(const aws::Tags &tags)
{
    QStringList lines;
    for (auto tag = tags.begin(); tag != tags.end() && lines.size() < mostTags; ++tag)
        lines.append(shortened(tag.key(), longestKey) + QStringLiteral(": ") +
                     shortened(tag.value(), longestValue));
    if (tags.size() > mostTags)
        lines.append(words::moreTags(tags.size() - mostTags));
    return lines.join(u'\n');
}

bool isShownWhole(const aws::Tags &tags)
{
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag.key().size() > longestKey || tag.value().size() > longestValue)
            return false;
    }
    return tags.size() <= mostTags;
}

TagsDialog::TagsDialog(const aws::Tags &tags, QWidget *parent)
    : PlainDialog(tr("All tags"), parent)
{
    setObjectName(QStringLiteral("tagsDialog"));
    auto *list = new QListView;
    nameControl(list, QStringLiteral("Tags in rows"));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setModel(new QStringListModel(rowsOf(tags), list));
    addContent(list, 1);

    QPushButton *copy = buttons().addButton(tr("Copy tags"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [tags] {
        QStringList lines;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            lines.append(tag.key() + QStringLiteral(": ") + tag.value());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
    close->setIcon({});
    close->setDefault(true);
    close->setFocus();
}

} // namespace vaultlock::ui
