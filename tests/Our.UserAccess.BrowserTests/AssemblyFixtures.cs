using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Site;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: AssemblyFixture(typeof(SiteFixture))]
