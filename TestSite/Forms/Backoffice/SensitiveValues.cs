using Our.UserAccess.SensitiveData.Contracts;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>Asks User Access whether the person sees sensitive values now, and records it when they do.</summary>
internal sealed class SensitiveValues(ISensitiveData sensitive, FormsDoor door)
{
    public async Task<VisibleValues> OfAsync(SiteForm form, CancellationToken cancellationToken) =>
        new(form, await sensitive.MaySeeAsync(door.User.Key, cancellationToken));

    /// <summary>To be called before the values go out.</summary>
    public Task ViewedAsync(VisibleValues visible, IReadOnlyCollection<SiteEntry> entries, CancellationToken cancellationToken) =>
        visible.UseOf(entries) is { } use ? sensitive.ViewedAsync(use, cancellationToken) : Task.CompletedTask;

    /// <summary>To be called before the file goes out.</summary>
    public Task ExportedAsync(VisibleValues visible, IReadOnlyCollection<SiteEntry> entries, CancellationToken cancellationToken) =>
        visible.UseOf(entries) is { } use ? sensitive.ExportedAsync(use, cancellationToken) : Task.CompletedTask;
}
