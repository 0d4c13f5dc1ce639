using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

/// <summary>Umbraco's addresses of a user's picture. A host without image processing gives it as it was uploaded.</summary>
internal sealed class AvatarUrls(AppCaches caches, IServiceProvider services)
{
    private readonly MediaFileManager? _files = services.GetService<MediaFileManager>();
    private readonly IImageUrlGenerator _urls = services.GetService<IImageUrlGenerator>() ?? new NoopImageUrlGenerator();

    public IReadOnlyList<string> Of(IUser user) =>
        _files is null ? [] : user.GetUserAvatarUrls(caches.RuntimeCache, _files, _urls);
}
