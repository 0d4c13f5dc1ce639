using TestSite;

return await TestSiteCommand.Create(TestSiteRunner.RunAsync).Parse(args).InvokeAsync();
