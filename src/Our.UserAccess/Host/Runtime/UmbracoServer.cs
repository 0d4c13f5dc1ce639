using Our.UserAccess.Persistence.Startup;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;

namespace Our.UserAccess.Host.Runtime;

internal sealed class UmbracoServer(IRuntimeState runtime, IServerRoleAccessor role) : IServerRuntime
{
    public bool IsRunning => runtime.Level is RuntimeLevel.Run;

    public bool IsSubscriber => role.CurrentServerRole is ServerRole.Subscriber;
}
