using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Our.UserAccess.Invitee.Limits;

/// <summary>Slows down who tries links and passwords. Our own, since a package cannot rely on the host's middleware.</summary>
internal sealed class InviteeLimits(IOptions<InviteeOptions> options) : IDisposable
{
    // INVARIANT: addresses and ids are counted in so many places and no more, so that nobody can fill the memory with new ones.
    private const int Places = 4096;
    private const int BytesOfNetwork = 8;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<int> _addresses = Limiter(options.Value.RequestsPerAddress);
    private readonly PartitionedRateLimiter<int> _invitations = Limiter(options.Value.RequestsPerInvitation);

    /// <summary>Null when the request may go on; otherwise when to try again.</summary>
    public TimeSpan? TooManyFrom(IPAddress? address) => Take(_addresses, PlaceOf(address));

    /// <summary>Null when the request may go on; otherwise when to try again.</summary>
    public TimeSpan? TooManyFor(Guid invitationId) => Take(_invitations, Place(HashCode.Combine(invitationId)));

    public void Dispose()
    {
        _addresses.Dispose();
        _invitations.Dispose();
    }

    private static PartitionedRateLimiter<int> Limiter(int perMinute) => PartitionedRateLimiter.Create<int, int>(place =>
        RateLimitPartition.GetFixedWindowLimiter(place, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window }));

    private static TimeSpan? Take(PartitionedRateLimiter<int> limiter, int place)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(place);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait
            : Window;
    }

    // Whoever has one address of version 6 has its whole network.
    private static int PlaceOf(IPAddress? address)
    {
        HashCode hash = default;
        if (address is not null)
        {
            byte[] bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
            hash.AddBytes(address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? bytes.AsSpan(0, BytesOfNetwork) : bytes);
        }

        return Place(hash.ToHashCode());
    }

    private static int Place(int hash) => (int)((uint)hash % Places);
}
