using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

/// <summary>Umbraco with three languages, an invariant and a variant document type, and a probe that hears its notifications.</summary>
public sealed class ContentFixture : IAsyncLifetime
{
    public const string Page = "page";
    public const string Article = "article";

    private readonly string _folder = Directory.CreateTempSubdirectory("embedded-content-").FullName;
    private IHost? _host;

    public NotificationProbe Probe { get; } = new();

    public QueryCounter Queries { get; } = new();

    public IContentService Documents => Get<IContentService>();

    public IMediaService Media => Get<IMediaService>();

    public IEntityService Entities => Get<IEntityService>();

    public T Get<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public IContent NewPage(string name, IContent? parent = null) => Create(name, parent, Page);

    public IContent NewArticle(IContent? parent, params (string Culture, string Name)[] names)
    {
        var article = Documents.Create(string.Empty, parent?.Id ?? Constants.System.Root, Article);
        foreach (var (culture, name) in names)
        {
            article.SetCultureName(name, culture);
        }

        Documents.Save(article);
        return article;
    }

    public IContent Published(IContent document)
    {
        var result = Documents.Publish(document, ["*"]);
        Assert.True(result.Success, result.Result.ToString());
        return document;
    }

    public IContent Reload(IContent document) => Documents.GetById(document.Id)!;

    public async ValueTask InitializeAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "EmbeddedUmbraco.Tests" });
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = _folder, HostAssembly = typeof(ContentFixture).Assembly });
        Probe.Listen(builder.Services);
        _host = builder.Build();
        await _host.StartUmbracoAsync(TestContext.Current.CancellationToken);
        await AddLanguagesAsync();
        await AddTypeAsync(Page, ContentVariation.Nothing);
        await AddTypeAsync(Article, ContentVariation.Culture);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopUmbracoAsync();
            _host.Dispose();
        }

        Queries.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private IContent Create(string name, IContent? parent, string type)
    {
        var document = Documents.Create(name, parent?.Id ?? Constants.System.Root, type);
        Documents.Save(document);
        return document;
    }

    private async Task AddLanguagesAsync()
    {
        foreach (var iso in new[] { "da-DK", "sv-SE" })
        {
            var added = await Get<ILanguageService>().CreateAsync(new Language(iso, iso), Constants.Security.SuperUserKey);
            Assert.True(added.Success, added.Status.ToString());
        }
    }

    private async Task AddTypeAsync(string alias, ContentVariation variation)
    {
        var strings = Get<IShortStringHelper>();
        var textbox = await Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid);
        var type = new ContentType(strings, Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true, Icon = "icon-document", Variations = variation };
        type.AddPropertyGroup("content", "Content");
        type.AddPropertyType(new PropertyType(strings, textbox!, "headline") { Name = "Headline", Variations = variation }, "content");
        var added = await Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(added.Success, added.Result.ToString());
    }
}
