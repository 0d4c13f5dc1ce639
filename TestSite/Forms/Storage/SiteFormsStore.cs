using Microsoft.EntityFrameworkCore;

namespace TestSite.Forms.Storage;

/// <summary>Opens the file of the forms, and makes it when it is opened first.</summary>
internal sealed class SiteFormsStore(SiteFormsOptions options) : IDisposable
{
    public const string File = "forms.sqlite.db";

    private readonly SemaphoreSlim _making = new(1, 1);
    private readonly DbContextOptions<SiteFormsContext> _options =
        new DbContextOptionsBuilder<SiteFormsContext>().UseSqlite($"Data Source={Path.Combine(options.DataFolder, File)}").Options;

    private volatile bool _isMade;

    public async Task<SiteFormsContext> OpenAsync(CancellationToken cancellationToken)
    {
        var context = new SiteFormsContext(_options);
        if (!_isMade)
        {
            await MakeAsync(context, cancellationToken);
        }

        return context;
    }

    public void Dispose() => _making.Dispose();

    private async Task MakeAsync(SiteFormsContext context, CancellationToken cancellationToken)
    {
        await _making.WaitAsync(cancellationToken);
        try
        {
            await context.Database.EnsureCreatedAsync(cancellationToken);
            _isMade = true;
        }
        finally
        {
            _making.Release();
        }
    }
}
