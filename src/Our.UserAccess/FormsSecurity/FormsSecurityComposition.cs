using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.FormsSecurity.BulkSet;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Decide;
using Our.UserAccess.FormsSecurity.Defaults;
using Our.UserAccess.FormsSecurity.Describing;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.FormsTree;
using Our.UserAccess.FormsSecurity.ListFolders;
using Our.UserAccess.FormsSecurity.ListForms;
using Our.UserAccess.FormsSecurity.ListRecords;
using Our.UserAccess.FormsSecurity.Matrix;
using Our.UserAccess.FormsSecurity.Persistence;
using Our.UserAccess.FormsSecurity.PreviewNewForm;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Redundant;
using Our.UserAccess.FormsSecurity.Sentences;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.FormsSecurity;

internal static class FormsSecurityComposition
{
    public static IServiceCollection AddFormsSecurity(this IServiceCollection services) => services
        .DeclarePermissions("grant-forms-security", FormsSecurityPermissions.All)
        .AddTransient<ISetupStep, AdministratorsStep>()
        .AddTransient<FormsRecordReader>()
        .AddTransient<FormsRecordStore>()
        .AddTransient<IAuditDescription<FormsSecurityRecord>, FormsRecordDescription>()
        .AddTransient<IAuditDescription<FormsDefaults>, FormsDefaultsDescription>()
        .AddTransient<IRecordStore<FormsSecurityRecord>, FormsRecordStore>()
        .AddSingleton<FormsSources>()
        .AddTransient<ISensitiveForms, SensitiveForms>()
        .AddSingleton<FormsReader>()
        .AddSingleton<FormsFactsKeeper>()
        .AddTransient<FormsAskers>()
        .AddTransient<FormsSentences>()
        .AddTransient<FormsDefaultsReader>()
        .AddTransient<FormsChanges>()
        .AddTransient<IFormsSecurity, FormsSecurityService>()
        .AddTransient<IFormsNotifications, FormsNotifications>()
        .AddTransient<IFormsRecords, FormsRecords>()
        .AddTransient<IFormsReach, FormsReach>()
        .AddTransient<FormsSubjects>()
        .AddTransient<FormsRecordItems>()
        .AddTransient<FormsRecordWriter>()
        .AddTransient<FormsQuestionRights>()
        .AddTransient<RedundantRecords>()
        .AddHandlers();

    private static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddTransient<GetRecordHandler>()
        .AddTransient<SaveRecordHandler>()
        .AddTransient<RemoveRecordHandler>()
        .AddTransient<CopyRecordHandler>()
        .AddTransient<ListRecordsHandler>()
        .AddTransient<ListFormsHandler>()
        .AddTransient<ListFoldersHandler>()
        .AddTransient<FormsMatrixHandler>()
        .AddTransient<DecideFormsHandler>()
        .AddTransient<GetDefaultsHandler>()
        .AddTransient<SetDefaultsHandler>()
        .AddTransient<PreviewNewFormHandler>()
        .AddTransient<FormsBulkPlan>()
        .AddTransient<BulkSetHandler>()
        .AddTransient<PreviewBulkHandler>()
        .AddTransient<FindRedundantHandler>()
        .AddTransient<RemoveRedundantHandler>()
        .AddTransient<FormsTreeHandler>();
}
