using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Host.Audit;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.UserSecurity;

/// <summary>Writes what happened at sign-ins, one after another, outside every transaction of Umbraco's.</summary>
internal sealed partial class SignInWriter(SignInQueue queue, ISignInRecords records, IUmbracoInvites invites, IUserService users, SignInTrail trail, TimeProvider clock, ILogger<SignInWriter> logger)
    : BackgroundService, ISignInBacklog
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <inheritdoc />
    public async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            while (queue.TryTake(out SignInQueue.Entry entry))
            {
                await WriteAsync(entry, cancellationToken);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public override void Dispose()
    {
        _writing.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await queue.WaitAsync(stoppingToken))
        {
            await WriteWaitingAsync(stoppingToken);
        }
    }

    private async Task WriteAsync(SignInQueue.Entry entry, CancellationToken cancellationToken)
    {
        try
        {
            if (await KeyAsync(entry.UserId) is { } key)
            {
                DateTime at = entry.At == default ? clock.GetUtcNow().UtcDateTime : entry.At;
                var record = new SignInRecord { Id = Guid.CreateVersion7(), UserId = key, At = at, Kind = entry.Kind, Address = entry.Address };
                await records.AddAsync(record, cancellationToken);
                await trail.RecordAsync(record, cancellationToken);
                if (entry.Kind == SignInKind.Success)
                {
                    await invites.SignedInAsync(key, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    // Umbraco tells of unknown names too, with no user at all.
    private async Task<Guid?> KeyAsync(string userId)
    {
        if (int.TryParse(userId, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number))
        {
            return users.GetUserById(number)?.Key;
        }

        return Guid.TryParse(userId, out Guid key) && await users.GetAsync(key) is IUser ? key : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not write down what happened at a sign-in. The sign-in itself is not affected.")]
    private partial void LogFailed(Exception failure);
}
