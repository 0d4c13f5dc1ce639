using Our.UserAccess.Shared.Background;
using Umbraco.Cms.Core.Sync;

namespace Our.UserAccess.Host.Consistency;

internal sealed class SchedulingServer(IServerRoleAccessor role) : ISchedulingServer
{
    public bool IsThis => role.CurrentServerRole is ServerRole.Single or ServerRole.SchedulingPublisher;
}
