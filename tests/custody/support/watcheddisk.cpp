// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/watcheddisk.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vaultlock::tests::watcheddisk {

namespace {

using Kind = Call::Kind;

// Plain data: these are used inside of libc's own calls, before main() and after it.
std::array<char, PATH_MAX> folder{};
std::atomic<int> momentCount{0};
std::atomic<int> byteCount{0};
std::atomic<int> lastMoment{INT_MAX};
std::atomic<int> lastByte{INT_MAX};
std::atomic<int> actMoment{INT_MAX};
std::function<void()> actOnce;
std::atomic<bool> isFull{false};
std::atomic<int> record{-1};
std::mutex recordMutex;

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

ssize_t realWrite(int descriptor, const void *data, size_t size)
{
    static auto *const call = next<decltype(::write)>("write");
    return call(descriptor, data, size);
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

void countMoment()
{
    const int moment = ++momentCount;
    if (moment >= lastMoment)
        die();
    if (moment >= actMoment) {
        actMoment = INT_MAX; // what it does has moments, too
        std::exchange(actOnce, nullptr)();
    }
}

bool isWatched(std::string_view path)
{
    const std::string_view watched(folder.data());
    return !watched.empty() && path.substr(0, watched.size()) == watched;
}

/// Of a file in the folder; empty for any other.
std::string watchedPath(int descriptor)
{
    if (folder[0] == '\0')
        return {};
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    const std::string_view found(path.data(), static_cast<size_t>(std::max<ssize_t>(size, 0)));
    return isWatched(found) ? std::string(found) : std::string();
}

bool isSocket(int descriptor)
{
    struct ::stat status = {};
    return folder[0] != '\0' && ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

struct Head
{
    char kind;
    quint64 file;
    qint64 offset;
    quint32 pathSize;
    quint32 dataSize;
};

void writeDown(Kind kind, int descriptor, qint64 offset, std::string_view path,
               std::string_view data)
{
    if (record < 0)
        return;
    struct ::stat status = {};
    if (descriptor >= 0)
        (void)::fstat(descriptor, &status);
    const Head head{static_cast<char>(kind), status.st_ino, offset,
                    static_cast<quint32>(path.size()), static_cast<quint32>(data.size())};
    const std::lock_guard lock(recordMutex);
    (void)realWrite(record, &head, sizeof(head));
    (void)realWrite(record, path.data(), path.size());
    (void)realWrite(record, data.data(), data.size());
}

std::string_view textOf(const void *data, size_t size)
{
    return {static_cast<const char *>(data), size};
}

/// Whether the call may be made: a moment has passed, and it is written down.
bool mayWrite(int descriptor, const void *data, size_t size, qint64 offset)
{
    if (isSocket(descriptor)) {
        countMoment();
        return true;
    }
    const std::string path = watchedPath(descriptor);
    if (path.empty())
        return true;
    countMoment();
    if (isFull) {
        errno = ENOSPC;
        return false;
    }
    writeDown(Kind::Write, descriptor, offset, path, textOf(data, size));
    return true;
}

void noteTruncation(int descriptor, qint64 size)
{
    const std::string path = watchedPath(descriptor);
    if (path.empty())
        return;
    countMoment();
    writeDown(Kind::Truncate, descriptor, size, path, {});
}

void noteFlush(int descriptor)
{
    const std::string path = watchedPath(descriptor);
    if (path.empty())
        return;
    countMoment();
    writeDown(Kind::Flush, descriptor, 0, path, {});
}

/// No more than what is left until the program is to die.
size_t mostToRead(int descriptor, size_t size)
{
    if (lastByte == INT_MAX || !isSocket(descriptor))
        return size;
    return std::min(size, static_cast<size_t>(std::max(lastByte - byteCount, 1)));
}

void noteRead(int descriptor, ssize_t size)
{
    if (size <= 0 || !isSocket(descriptor))
        return;
    byteCount += static_cast<int>(size);
    if (byteCount >= lastByte)
        die();
}

} // namespace

void watch(const QByteArray &path)
{
    const auto size = std::min<std::size_t>(static_cast<std::size_t>(path.size()), PATH_MAX - 1);
    folder[size] = '\0';
    std::memcpy(folder.data(), path.constData(), size);
}

int moments()
{
    return momentCount;
}

int bytesReceived()
{
    return byteCount;
}

void restart()
{
    momentCount = 0;
    byteCount = 0;
}

void dieAtMoment(int moment)
{
    lastMoment = moment;
}

void dieAtByte(int byte)
{
    lastByte = byte;
}

void actAtMoment(int moment, std::function<void()> act)
{
    actOnce = std::move(act);
    actMoment = moment;
}

void setFull(bool isNow)
{
    isFull = isNow;
}

bool recordTo(const QByteArray &path)
{
    record = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return record >= 0;
}

void note(const QByteArray &text)
{
    writeDown(Kind::Note, -1, 0, {},
              textOf(text.constData(), static_cast<std::size_t>(text.size())));
}

std::vector<Call> recordedIn(const QByteArray &bytes)
{
    std::vector<Call> calls;
    qsizetype at = 0;
    while (at + qsizetype(sizeof(Head)) <= bytes.size()) {
        Head head{};
        std::memcpy(&head, bytes.constData() + at, sizeof(head));
        at += qsizetype(sizeof(head));
        const QByteArray path = bytes.mid(at, head.pathSize);
        const QByteArray data = bytes.mid(at + head.pathSize, head.dataSize);
        at += qsizetype(head.pathSize) + head.dataSize;
        calls.push_back({static_cast<Kind>(head.kind), head.file, head.offset, path, data});
    }
    return calls;
}

} // namespace vaultlock::tests::watcheddisk

// libc's, for the whole program. They are found before libc's own.
using namespace vaultlock::tests::watcheddisk;

#define VAULTLOCK_SEEN extern "C" __attribute__((visibility("default")))

VAULTLOCK_SEEN ssize_t write(int descriptor, const void *data, size_t size)
{
    const off_t at = ::lseek(descriptor, 0, SEEK_CUR);
    return mayWrite(descriptor, data, size, at) ? realWrite(descriptor, data, size) : -1;
}

VAULTLOCK_SEEN ssize_t send(int descriptor, const void *data, size_t size, int flags)
{
    static auto *const real = next<decltype(::send)>("send");
    return mayWrite(descriptor, data, size, 0) ? real(descriptor, data, size, flags) : -1;
}

VAULTLOCK_SEEN ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    static auto *const real = next<decltype(::pwrite)>("pwrite");
    return mayWrite(descriptor, data, size, offset) ? real(descriptor, data, size, offset) : -1;
}

VAULTLOCK_SEEN ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static auto *const real = next<decltype(::pwrite64)>("pwrite64");
    return mayWrite(descriptor, data, size, offset) ? real(descriptor, data, size, offset) : -1;
}

VAULTLOCK_SEEN int ftruncate(int descriptor, off_t size) noexcept
{
    static auto *const real = next<int(int, off_t)>("ftruncate");
    noteTruncation(descriptor, size);
    return real(descriptor, size);
}

VAULTLOCK_SEEN int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    noteTruncation(descriptor, size);
    return real(descriptor, size);
}

VAULTLOCK_SEEN int fsync(int descriptor)
{
    static auto *const real = next<decltype(::fsync)>("fsync");
    noteFlush(descriptor);
    return real(descriptor);
}

VAULTLOCK_SEEN int fdatasync(int descriptor)
{
    static auto *const real = next<decltype(::fdatasync)>("fdatasync");
    noteFlush(descriptor);
    return real(descriptor);
}

VAULTLOCK_SEEN int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    if (isWatched(from)) {
        countMoment();
        writeDown(Kind::Rename, -1, 0, from, to);
    }
    return real(from, to);
}

VAULTLOCK_SEEN int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    if (isWatched(path)) {
        countMoment();
        writeDown(Kind::Remove, -1, 0, path, {});
    }
    return real(path);
}

VAULTLOCK_SEEN ssize_t read(int descriptor, void *data, size_t size)
{
    static auto *const real = next<decltype(::read)>("read");
    const ssize_t got = real(descriptor, data, mostToRead(descriptor, size));
    noteRead(descriptor, got);
    return got;
}
