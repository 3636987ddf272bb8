import type { TopicKind } from './model.ts'

/** One entry of the reviewed list of topics. How its words are matched is told in `topics.ts`. */
export interface TopicEntry {
  /** Slug of the canonical name: lower-case ASCII, a vendor prefix only where the name has it. Never reused. */
  id: string
  name: string
  kind: TopicKind
  /** The topic this one belongs to, if any: ECS belongs to AWS, Vault to HashiCorp. */
  parent?: string
  /** Other spellings, also the typos real notes contain. The name itself always counts and is not repeated. */
  aliases?: string[]
  /** True when the name (or one-word alias) is also an English word: then only its exact case counts, and at the start of a sentence only beside a cue. */
  word?: boolean
  /** True when the name is a common word in lower case: only its exact case counts, at the start of a sentence too. */
  cased?: boolean
  /** Words beside which an ambiguous name is believed. */
  cues?: string[]
  /** True when notes do not write the name itself, or it would match too much: then only the aliases are matched. */
  nameless?: boolean
}

// oxfmt-ignore
const languagesAndFrameworks: TopicEntry[] = [
  // Languages
  { id: 'java', name: 'Java', kind: 'technology', aliases: ['java', 'JAVA', 'JDK'] },
  { id: 'kotlin', name: 'Kotlin', kind: 'technology' },
  { id: 'scala', name: 'Scala', kind: 'technology', aliases: ['Scala.js', 'Dotty'] },
  { id: 'clojure', name: 'Clojure', kind: 'technology', aliases: ['core.async'] },
  { id: 'clojurescript', name: 'ClojureScript', kind: 'technology' },
  { id: 'groovy', name: 'Groovy', kind: 'technology' },
  {
    id: 'go', name: 'Go', kind: 'technology',
    aliases: [
      'GoLang', 'go lang', 'goroutine', 'go routine', 'written in go', 'go compiler', 'go runtime', 'go modules',
      'go programming language',
    ],
    cues: [
      'golang', 'goroutine', 'goroutines', 'language', 'compiler', 'binary', 'binaries', 'stdlib', 'generics',
      'rewritten', 'rewrote', 'written', 'gopher', 'gophers', 'pprof', 'gRPC', 'Rust', 'Java', 'Python', 'Erlang',
      'Scala', 'Kotlin', 'PHP', 'Node.js',
    ],
  },
  {
    id: 'c', name: 'C', kind: 'technology',
    aliases: ['ANSI C', 'C99', 'C11', 'C language', 'C programming language', 'C compiler', 'written in C'],
    cues: [
      'language', 'compiler', 'compile', 'compiles', 'compiled', 'gcc', 'clang', 'LLVM', 'pointer', 'pointers',
      'malloc', 'bindings', 'rewritten', 'written', 'Cython', 'Rust', 'Java', 'Python', 'Erlang', 'assembly',
      'rewrote',
    ],
  },
  {
    id: 'cpp', name: 'C++', kind: 'technology',
    aliases: ['c++', 'CPP', 'cpp', 'Cplusplus', 'C plus plus', 'C++11', 'C++14', 'C++17', 'C++20'],
  },
  { id: 'csharp', name: 'C#', kind: 'technology', aliases: ['c#', 'csharp', 'C sharp'] },
  { id: 'fsharp', name: 'F#', kind: 'technology', aliases: ['f#', 'fsharp', 'F sharp'] },
  { id: 'visual-basic', name: 'Visual Basic', kind: 'technology', aliases: ['VB.NET', 'VB6', 'VBA'] },
  {
    id: 'rust', name: 'Rust', kind: 'technology', word: true,
    cues: ['language', 'Cargo', 'compiler', 'memory', 'ownership', 'borrow', 'lifetimes', 'WebAssembly', 'crate', 'crates', 'code', 'C++', 'Go'],
    aliases: [
      'rustlang', 'written in rust', 'rust compiler', 'rustc', 'rust code', 'rewritten in rust', 'rewrite it in rust',
      'borrow checker',
    ],
  },
  {
    id: 'cargo', name: 'Cargo', kind: 'technology', parent: 'rust', word: true,
    cues: [
      'Rust', 'crate', 'crates', 'dependency', 'dependencies',           ],
  },
  { id: 'tokio', name: 'Tokio', kind: 'technology', parent: 'rust' },
  {
    id: 'swift', name: 'Swift', kind: 'technology', word: true,
    aliases: ['SwiftLang', 'Swift compiler', 'Swift package manager'],
    cues: [
      'iOS', 'Apple', 'Xcode', 'SwiftUI', 'Kotlin', 'Objective', 'language', 'compiler', 'protocol', 'protocols',
      'server', 'actors', 'LLVM', 'code', 'optionals', 'struct', 'structs', 'concurrency', 'generics', 'package',
          ],
  },
  { id: 'objective-c', name: 'Objective-C', kind: 'technology', aliases: ['ObjC', 'Obj-C'] },
  { id: 'python', name: 'Python', kind: 'technology', aliases: ['Pyton', 'CPython', 'py3'] },
  { id: 'ruby', name: 'Ruby', kind: 'technology', aliases: ['ruby', 'RubyGems', 'JRuby'] },
  { id: 'php', name: 'PHP', kind: 'technology', aliases: ['php'] },
  { id: 'hhvm', name: 'HHVM', kind: 'technology' },
  { id: 'laravel', name: 'Laravel', kind: 'technology', parent: 'php' },
  { id: 'symfony', name: 'Symfony', kind: 'technology', parent: 'php' },
  { id: 'hack-language', name: 'Hack', kind: 'technology', aliases: ['Hack language'], nameless: true },
  { id: 'perl', name: 'Perl', kind: 'technology', aliases: ['perl'] },
  { id: 'raku', name: 'Raku', kind: 'technology', aliases: ['Perl 6'] },
  { id: 'lua', name: 'Lua', kind: 'technology', aliases: ['LuaJIT', 'lua'] },
  {
    id: 'javascript', name: 'JavaScript', kind: 'technology',
    aliases: [
      'JS', 'Java Script', 'ECMAScript', 'ECMA Script', 'ES5', 'ES6', 'ES2015', 'ES2016', 'ES2017', 'ES2020',
      'vanilla JS', 'TC39',
    ],
  },
  { id: 'typescript', name: 'TypeScript', kind: 'technology', aliases: ['Type Script', 'Typescrip'] },
  { id: 'coffeescript', name: 'CoffeeScript', kind: 'technology' },
  {
    id: 'elm', name: 'Elm', kind: 'technology',
    aliases: ['Elm architecture', 'elm-lang', 'Elm language', 'Elm compiler'],
  },
  { id: 'purescript', name: 'PureScript', kind: 'technology' },
  { id: 'reasonml', name: 'ReasonML', kind: 'technology', aliases: ['ReScript', 'BuckleScript'] },
  { id: 'dart', name: 'Dart', kind: 'technology', aliases: ['Dartlang'] },
  { id: 'haskell', name: 'Haskell', kind: 'technology', aliases: ['GHC'] },
  { id: 'ocaml', name: 'OCaml', kind: 'technology' },
  { id: 'standard-ml', name: 'Standard ML', kind: 'technology', aliases: ['SML'] },
  {
    id: 'erlang', name: 'Erlang', kind: 'technology',
    aliases: ['OTP', 'Erlang VM', 'BEAM', 'BEAM VM', 'Open Telecom Platform'],
  },
  { id: 'elixir', name: 'Elixir', kind: 'technology', aliases: ['Elixr', 'Elixer'] },
  {
    id: 'phoenix-framework', name: 'Phoenix', kind: 'technology', cased: true, parent: 'elixir', word: true,
    aliases: ['Phoenix framework', 'Phoenix LiveView', 'LiveView', 'Phoenix channels'],
    cues: ['Elixir', 'Erlang', 'LiveView', 'channels', 'Ecto', 'framework', 'web'],
  },
  { id: 'gleam', name: 'Gleam', kind: 'technology', aliases: ['Gleam language', 'Gleam lang'], nameless: true },
  {
    id: 'julia', name: 'Julia', kind: 'technology', word: true,
    aliases: [
      'Julia language', 'JuliaLang', 'Julia programming', 'Julia code', 'Julia package', 'Julia compiler',
      'written in Julia',
    ],
    cues: [
      'Python', 'R', 'language', 'MATLAB', 'package', 'packages', 'compiler', 'numerical', 'code', 'multiple',
      'notebook',
    ],
  },
  {
    id: 'r', name: 'R', kind: 'technology',
    aliases: ['Rlang', 'R language', 'R programming language', 'R package', 'R script'],
    cues: [
      'RStudio', 'tidyverse', 'ggplot2', 'Shiny', 'CRAN', 'dplyr', 'SAS', 'MATLAB', 'statistics', 'statistical',
      'language', 'Python', 'Julia',
    ],
  },
  { id: 'tidyverse', name: 'tidyverse', kind: 'technology' },
  { id: 'ggplot2', name: 'ggplot2', kind: 'technology', aliases: ['ggplot'] },
  { id: 'rstudio', name: 'RStudio', kind: 'technology' },
  { id: 'matlab', name: 'MATLAB', kind: 'technology' },
  { id: 'fortran', name: 'Fortran', kind: 'technology' },
  { id: 'cobol', name: 'COBOL', kind: 'technology' },
  {
    id: 'ada', name: 'Ada', kind: 'technology', nameless: true,
    aliases: ['Ada language', 'Ada programming', 'SPARK Ada', 'Ada 95'],
  },
  {
    id: 'pascal', name: 'Pascal', kind: 'technology', nameless: true,
    aliases: ['Turbo Pascal', 'Object Pascal', 'Pascal language', 'Pascal compiler', 'UCSD Pascal'],
  },
  { id: 'delphi', name: 'Delphi', kind: 'technology' },
  { id: 'smalltalk', name: 'Smalltalk', kind: 'technology', aliases: ['Pharo'] },
  { id: 'lisp', name: 'Lisp', kind: 'technology', aliases: ['LISP', 'lisp'] },
  {
    id: 'scheme', name: 'Scheme', kind: 'technology', word: true,
    aliases: ['Scheme language', 'Scheme interpreter'],
    cues: ['Lisp', 'Racket', 'SICP', 'Clojure', 'interpreter'],
  },
  {
    id: 'racket', name: 'Racket', kind: 'technology', word: true,
    cues: ['Scheme', 'Lisp', 'Clojure', 'language', 'macros'],
  },
  { id: 'prolog', name: 'Prolog', kind: 'technology' },
  { id: 'datalog', name: 'Datalog', kind: 'technology' },
  { id: 'idris', name: 'Idris', kind: 'technology' },
  { id: 'agda', name: 'Agda', kind: 'technology' },
  { id: 'coq', name: 'Coq', kind: 'technology', aliases: ['Coq proof assistant'] },
  { id: 'tla-plus', name: 'TLA+', kind: 'technology', aliases: ['TLA', 'PlusCal', 'TLA plus'] },
  {
    id: 'alloy', name: 'Alloy', kind: 'technology', word: true,
    cues: ['TLA+', 'Coq', 'formal', 'model', 'models', 'specification', 'verification'],
  },
  { id: 'zig', name: 'Zig', kind: 'technology' },
  { id: 'nim', name: 'Nim', kind: 'technology' },
  { id: 'crystal', name: 'Crystal', kind: 'technology', aliases: ['Crystal lang', 'Crystal language'], nameless: true },
  { id: 'pony', name: 'Pony', kind: 'technology', aliases: ['Pony language', 'ponylang'] },
  {
    id: 'd', name: 'D', kind: 'technology', nameless: true,
    aliases: ['Dlang', 'D language', 'D programming language'],
  },
  {
    id: 'unison', name: 'Unison', kind: 'technology', word: true,
    aliases: ['Unison language', 'Unison lang', 'Unison programming language'],
    cues: ['language', 'abilities', 'hash', 'code'],
  },
  { id: 'mojo', name: 'Mojo', kind: 'technology', aliases: ['Mojo language'], nameless: true },
  { id: 'solidity', name: 'Solidity', kind: 'technology' },
  { id: 'ballerina', name: 'Ballerina', kind: 'technology', word: true, cues: ['language', 'WSO2', 'integration'] },
  { id: 'bash', name: 'Bash', kind: 'technology', aliases: ['bash', 'BASH'] },
  { id: 'unix-shell', name: 'Unix shell', kind: 'technology', aliases: ['shell script', 'shell scripting', 'zsh'] },
  { id: 'powershell', name: 'PowerShell', kind: 'technology', aliases: ['Power Shell'] },
  { id: 'sql', name: 'SQL', kind: 'technology', aliases: ['sql'] },
  { id: 't-sql', name: 'T-SQL', kind: 'technology' },
  { id: 'graphql', name: 'GraphQL', kind: 'technology', aliases: ['Graph QL'] },
  { id: 'xslt', name: 'XSLT', kind: 'technology' },
  { id: 'xpath', name: 'XPath', kind: 'technology' },
  { id: 'sparql', name: 'SPARQL', kind: 'technology' },
  {
    id: 'webassembly', name: 'WebAssembly', kind: 'technology',
    aliases: ['Wasm', 'WASM', 'wasm', 'WASI', 'Web Assembly'],
  },
  { id: 'cuda', name: 'CUDA', kind: 'technology' },
  { id: 'opencl', name: 'OpenCL', kind: 'technology' },
  { id: 'llvm', name: 'LLVM', kind: 'technology' },
  { id: 'gcc', name: 'GCC', kind: 'technology', aliases: ['gcc'] },
  { id: 'clang', name: 'Clang', kind: 'technology' },
  { id: 'assembly-language', name: 'Assembly language', kind: 'technology', aliases: ['assembler', 'assembly code'] },
  { id: 'vhdl', name: 'VHDL', kind: 'technology' },
  { id: 'verilog', name: 'Verilog', kind: 'technology' },
  {
    id: 'rails', name: 'Ruby on Rails', kind: 'technology', word: true,
    aliases: ['RoR', 'Rails app', 'ActiveRecord', 'Rails'],
    cues: [
      'Ruby', 'app', 'apps', 'application', 'monolith', 'ActiveRecord', 'Shopify', 'Basecamp', 'DHH', 'GitHub',
      'developers', 'controller', 'controllers', 'Sidekiq', 'Django', 'generators',
      'migrations',
    ],
  },
  { id: 'sinatra', name: 'Sinatra', kind: 'technology', parent: 'ruby' },
  { id: 'sidekiq', name: 'Sidekiq', kind: 'technology' },
  { id: 'resque', name: 'Resque', kind: 'technology', parent: 'ruby' },
  { id: 'puma', name: 'Puma', kind: 'technology', aliases: ['Puma web server'], nameless: true },

  // JVM
  { id: 'jvm', name: 'JVM', kind: 'technology', aliases: ['JVMs', 'Java Virtual Machine', 'jvm'] },
  {
    id: 'hotspot', name: 'HotSpot', kind: 'technology', parent: 'jvm', word: true,
    aliases: ['HotSpot JVM', 'HotSpot VM', 'HotSpot compiler'],
    cues: ['JVM', 'JIT', 'compiler', 'Java', 'OpenJDK', 'VM', 'Graal'],
  },
  { id: 'openjdk', name: 'OpenJDK', kind: 'technology', aliases: ['AdoptOpenJDK', 'Adoptium', 'Temurin'] },
  { id: 'openj9', name: 'OpenJ9', kind: 'technology' },
  { id: 'graalvm', name: 'GraalVM', kind: 'technology', aliases: ['Graal', 'Graal VM', 'native image'] },
  {
    id: 'zing', name: 'Zing', kind: 'technology', parent: 'azul', word: true,
    aliases: ['Azul Zing'],
    cues: [
      'JVM', 'Azul', 'garbage', 'GC', 'Java', 'commercial',           ],
  },
  { id: 'zgc', name: 'ZGC', kind: 'technology' },
  { id: 'shenandoah', name: 'Shenandoah', kind: 'technology' },
  {
    id: 'g1-garbage-collector', name: 'G1', kind: 'technology', nameless: true,
    aliases: ['G1GC', 'G1 garbage collector', 'G1 collector', 'G1 GC'],
  },
  { id: 'project-loom', name: 'Project Loom', kind: 'technology', aliases: ['Java virtual threads'] },
  { id: 'project-valhalla', name: 'Project Valhalla', kind: 'technology' },
  {
    id: 'java-flight-recorder', name: 'Java Flight Recorder', kind: 'technology',
    aliases: ['JFR', 'Java Mission Control', 'Flight Recorder'],
  },
  { id: 'async-profiler', name: 'async-profiler', kind: 'technology' },
  { id: 'jmx', name: 'JMX', kind: 'technology' },
  { id: 'jmh', name: 'JMH', kind: 'technology' },
  { id: 'jni', name: 'JNI', kind: 'technology', aliases: ['Java Native Interface'] },
  { id: 'jna', name: 'JNA', kind: 'technology', aliases: ['Java Native Access'] },
  { id: 'javassist', name: 'Javassist', kind: 'technology' },
  { id: 'byte-buddy', name: 'Byte Buddy', kind: 'technology', aliases: ['ByteBuddy'] },
  {
    id: 'java-modules', name: 'Jigsaw', kind: 'technology', word: true,
    aliases: ['Project Jigsaw', 'Java modules', 'Java Platform Module System', 'JPMS', 'Java 9 modules'],
    cues: ['Java', 'module', 'modules', 'JPMS'],
  },
  {
    id: 'spring', name: 'Spring', kind: 'technology', word: true,
    aliases: [
      'Spring Framework', 'Spring MVC', 'Spring Data', 'Spring Security', 'Spring Batch', 'Spring Integration',
      'Spring WebFlux', 'WebFlux', 'SpringSource',
    ],
    cues: [
      'Boot', 'Framework', 'Java', 'bean', 'beans', 'MVC', 'Pivotal', 'Hibernate', 'Kotlin', 'annotation',
      'annotations', 'dependency', 'injection', 'Cloud', 'app', 'apps', 'application', 'applications', 'JPA',
      'Security', 'Data', 'WebFlux', "Boot's", 'XML', 'container', 'microservices', '5', '6',
    ],
  },
  {
    id: 'spring-boot', name: 'Spring Boot', kind: 'technology', parent: 'spring',
    aliases: ['SpringBoot', 'Spring Actuator'],
  },
  { id: 'spring-cloud', name: 'Spring Cloud', kind: 'technology', parent: 'spring' },
  { id: 'quarkus', name: 'Quarkus', kind: 'technology' },
  { id: 'micronaut', name: 'Micronaut', kind: 'technology' },
  { id: 'helidon', name: 'Helidon', kind: 'technology' },
  { id: 'vertx', name: 'Vert.x', kind: 'technology', aliases: ['Vertx'] },
  { id: 'dropwizard', name: 'Dropwizard', kind: 'technology' },
  { id: 'play-framework', name: 'Play Framework', kind: 'technology', aliases: ['Play! framework'] },
  { id: 'akka', name: 'Akka', kind: 'technology', aliases: ['akka', 'Akka HTTP'] },
  { id: 'lagom', name: 'Lagom', kind: 'technology' },
  { id: 'zio', name: 'ZIO', kind: 'technology' },
  { id: 'cats', name: 'Cats Effect', kind: 'technology', aliases: ['Typelevel'] },
  { id: 'scalaz', name: 'Scalaz', kind: 'technology' },
  { id: 'finagle', name: 'Finagle', kind: 'technology' },
  { id: 'netty', name: 'Netty', kind: 'technology' },
  { id: 'jetty', name: 'Jetty', kind: 'technology' },
  { id: 'tomcat', name: 'Tomcat', kind: 'technology', cased: true },
  { id: 'jboss', name: 'JBoss', kind: 'technology', aliases: ['WildFly'] },
  { id: 'weblogic', name: 'WebLogic', kind: 'technology' },
  { id: 'websphere', name: 'WebSphere', kind: 'technology' },
  {
    id: 'jakarta-ee', name: 'Java EE', kind: 'technology',
    aliases: ['Jakarta EE', 'J2EE', 'JEE', 'JavaEE', 'EJB', 'EJBs', 'Enterprise JavaBeans'],
  },
  { id: 'microprofile', name: 'MicroProfile', kind: 'technology' },
  { id: 'rxjava', name: 'RxJava', kind: 'technology', aliases: ['Rx Java'] },
  { id: 'reactivex', name: 'ReactiveX', kind: 'technology', aliases: ['Reactive Extensions', 'Rx.NET'] },
  { id: 'rxjs', name: 'RxJS', kind: 'technology' },
  { id: 'project-reactor', name: 'Project Reactor', kind: 'technology' },
  { id: 'reactive-streams', name: 'Reactive Streams', kind: 'technology' },
  {
    id: 'hibernate', name: 'Hibernate', kind: 'technology', word: true,
    aliases: ['JPA', 'Hibernate ORM'],
    cues: [
      'ORM', 'JPA', 'Spring', 'Java', 'queries', 'mapping', 'entity', 'entities', 'lazy', 'SQL',           ],
  },
  { id: 'jdbc', name: 'JDBC', kind: 'technology' },
  { id: 'jooq', name: 'jOOQ', kind: 'technology' },
  { id: 'guava', name: 'Guava', kind: 'technology', cased: true },
  { id: 'guice', name: 'Guice', kind: 'technology' },
  {
    id: 'dagger', name: 'Dagger', kind: 'technology', word: true,
    aliases: ['Dagger 2'],
    cues: ['Guice', 'Android', 'CI', 'pipeline', 'pipelines', 'injection'],
  },
  { id: 'lombok', name: 'Lombok', kind: 'technology' },
  {
    id: 'jackson', name: 'Jackson', kind: 'technology', nameless: true,
    aliases: ['Jackson library', 'Jackson databind', 'Jackson parser'],
  },
  { id: 'log4j', name: 'Log4j', kind: 'technology', aliases: ['Log4j2'] },
  { id: 'logback', name: 'Logback', kind: 'technology' },
  { id: 'slf4j', name: 'SLF4J', kind: 'technology' },
  { id: 'fastutil', name: 'fastutil', kind: 'technology', aliases: ['fast util'] },
  {
    id: 'disruptor', name: 'Disruptor', kind: 'technology', parent: 'lmax-exchange', word: true,
    aliases: ['Disruptor Pattern', 'LMAX Disruptor'],
    cues: ['LMAX', 'ring', 'buffer', 'buffers', 'pattern', 'queue', 'latency', 'Java'],
  },
  { id: 'aeron', name: 'Aeron', kind: 'technology' },
  { id: 'agrona', name: 'Agrona', kind: 'technology' },
  { id: 'chronicle-queue', name: 'Chronicle Queue', kind: 'technology', aliases: ['OpenHFT'] },
  { id: 'hazelcast', name: 'Hazelcast', kind: 'technology' },
  { id: 'apache-ignite', name: 'Apache Ignite', kind: 'technology' },
  { id: 'infinispan', name: 'Infinispan', kind: 'technology' },
  { id: 'ehcache', name: 'Ehcache', kind: 'technology' },
  { id: 'junit', name: 'JUnit', kind: 'technology' },
  { id: 'testng', name: 'TestNG', kind: 'technology' },
  { id: 'mockito', name: 'Mockito', kind: 'technology' },
  {
    id: 'spock', name: 'Spock', kind: 'technology', word: true,
    cues: ['Groovy', 'test', 'tests', 'testing', 'framework'],
  },
  { id: 'jmeter', name: 'JMeter', kind: 'technology' },
  { id: 'gatling', name: 'Gatling', kind: 'technology' },
  { id: 'archunit', name: 'ArchUnit', kind: 'technology' },
  { id: 'pitest', name: 'Pitest', kind: 'technology', aliases: ['PIT mutation'] },
  { id: 'struts', name: 'Struts', kind: 'technology' },
  { id: 'vaadin', name: 'Vaadin', kind: 'technology' },
  { id: 'drools', name: 'Drools', kind: 'technology' },
  { id: 'apache-camel', name: 'Apache Camel', kind: 'technology' },
  {
    id: 'eclipse', name: 'Eclipse', kind: 'technology', word: true,
    aliases: ['Eclipse IDE', 'Eclipse plugin'],
    cues: ['IDE', 'plugin', 'plugins', 'IntelliJ', 'Java', 'editor', 'Foundation', 'NetBeans'],
  },
  { id: 'netbeans', name: 'NetBeans', kind: 'technology' },
  { id: 'intellij-idea', name: 'IntelliJ IDEA', kind: 'technology', aliases: ['IntelliJ'] },
  { id: 'pycharm', name: 'PyCharm', kind: 'technology' },
  { id: 'resharper', name: 'ReSharper', kind: 'technology' },
  { id: 'maven', name: 'Maven', kind: 'technology', cased: true },
  { id: 'gradle', name: 'Gradle', kind: 'technology', cased: true },
  { id: 'sbt', name: 'sbt', kind: 'technology', aliases: ['SBT'] },
  {
    id: 'apache-ant', name: 'Ant', kind: 'technology', word: true,
    aliases: ['Apache Ant', 'Ant build', 'Ant script'],
    cues: ['Maven', 'Gradle', 'build', 'builds', 'XML', 'Java'],
  },

  // .NET
  { id: 'dotnet', name: '.NET', kind: 'technology', aliases: ['.Net', '.net', 'dotnet', 'dot net', 'CLR'] },
  { id: 'asp-net', name: 'ASP.NET', kind: 'technology', parent: 'dotnet', aliases: ['ASPNET'] },
  { id: 'entity-framework', name: 'Entity Framework', kind: 'technology', aliases: ['EF Core'] },
  { id: 'nuget', name: 'NuGet', kind: 'technology' },
  { id: 'roslyn', name: 'Roslyn', kind: 'technology' },
  { id: 'blazor', name: 'Blazor', kind: 'technology' },
  { id: 'xamarin', name: 'Xamarin', kind: 'technology', parent: 'dotnet', aliases: ['.NET MAUI', 'MAUI'] },
  { id: 'signalr', name: 'SignalR', kind: 'technology' },
  { id: 'linq', name: 'LINQ', kind: 'technology', aliases: ['Linq'] },
  {
    id: 'microsoft-orleans', name: 'Microsoft Orleans', kind: 'technology', parent: 'microsoft',
    aliases: ['Project Orleans', 'Orleans actor', 'Orleans framework', 'Orleans grain'],
  },
  { id: 'akka-net', name: 'Akka.NET', kind: 'technology' },
  { id: 'nservicebus', name: 'NServiceBus', kind: 'technology' },
  { id: 'masstransit', name: 'MassTransit', kind: 'technology' },
  { id: 'wcf', name: 'WCF', kind: 'technology', aliases: ['Windows Communication Foundation'] },
  { id: 'wpf', name: 'WPF', kind: 'technology' },
  { id: 'iis', name: 'IIS', kind: 'technology', aliases: ['Internet Information Services'] },
  { id: 'visual-studio', name: 'Visual Studio', kind: 'technology' },
  { id: 'vs-code', name: 'Visual Studio Code', kind: 'technology', aliases: ['VS Code', 'VSCode'] },

  // Python and data tools
  { id: 'django', name: 'Django', kind: 'technology', aliases: ['DRF', 'Django REST framework'] },
  {
    id: 'flask', name: 'Flask', kind: 'technology', word: true,
    aliases: ['Flask app', 'Flask API'],
    cues: [
      'Python', 'Django', 'app', 'API', 'FastAPI', 'web', 'framework', 'Jinja',           ],
  },
  { id: 'fastapi', name: 'FastAPI', kind: 'technology', aliases: ['Fast API'] },
  { id: 'pydantic', name: 'Pydantic', kind: 'technology' },
  {
    id: 'tornado', name: 'Tornado', kind: 'technology', word: true,
    aliases: ['Tornado web server', 'Tornado framework'],
    cues: ['Python', 'server', 'async', 'web', 'Twisted'],
  },
  {
    id: 'twisted', name: 'Twisted', kind: 'technology', word: true,
    aliases: ['Twisted framework'],
    cues: ['Python', 'Tornado', 'async'],
  },
  { id: 'asyncio', name: 'asyncio', kind: 'technology', aliases: ['async io', 'uvloop'] },
  { id: 'celery', name: 'Celery', kind: 'technology', cased: true },
  { id: 'gunicorn', name: 'Gunicorn', kind: 'technology' },
  { id: 'uwsgi', name: 'uWSGI', kind: 'technology' },
  { id: 'sqlalchemy', name: 'SQLAlchemy', kind: 'technology' },
  { id: 'cython', name: 'Cython', kind: 'technology' },
  { id: 'pypy', name: 'PyPy', kind: 'technology' },
  { id: 'numba', name: 'Numba', kind: 'technology' },
  { id: 'numpy', name: 'NumPy', kind: 'technology' },
  { id: 'pandas', name: 'pandas', kind: 'technology' },
  { id: 'polars', name: 'Polars', kind: 'technology' },
  { id: 'scipy', name: 'SciPy', kind: 'technology' },
  {
    id: 'scikit-learn', name: 'scikit-learn', kind: 'technology',
    aliases: ['scikit', 'sklearn', 'scikits learn', 'sci-kit learn'],
  },
  { id: 'jupyter', name: 'Jupyter', kind: 'technology', aliases: ['IPython', 'JupyterLab', 'JupyterHub'] },
  { id: 'anaconda', name: 'Anaconda', kind: 'technology', aliases: ['conda', 'Miniconda'] },
  { id: 'pip', name: 'pip', kind: 'technology' },
  { id: 'pypi', name: 'PyPI', kind: 'technology', aliases: ['Python Package Index'] },
  { id: 'virtualenv', name: 'virtualenv', kind: 'technology', aliases: ['venv'] },
  {
    id: 'poetry', name: 'Poetry', kind: 'technology', word: true,
    cues: ['Python', 'pip', 'dependency', 'dependencies', 'pyproject', 'package', 'packages'],
  },
  { id: 'mypy', name: 'mypy', kind: 'technology', aliases: ['Mypy'] },
  { id: 'pytest', name: 'pytest', kind: 'technology', aliases: ['py.test'] },
  { id: 'matplotlib', name: 'Matplotlib', kind: 'technology' },
  { id: 'streamlit', name: 'Streamlit', kind: 'technology' },
  { id: 'dask', name: 'Dask', kind: 'technology' },
  {
    id: 'ray', name: 'Ray', kind: 'technology', nameless: true,
    aliases: ['Ray Serve', 'Anyscale Ray', 'Ray cluster', 'Ray framework'],
  },
  { id: 'airflow', name: 'Airflow', kind: 'technology' },
  {
    id: 'luigi', name: 'Luigi', kind: 'technology', word: true,
    cues: ['Spotify', 'Airflow', 'pipeline', 'pipelines', 'workflow', 'workflows', 'batch'],
  },
  {
    id: 'prefect', name: 'Prefect', kind: 'technology', word: true,
    aliases: ['Prefect workflow', 'Prefect Cloud'],
    cues: ['Airflow', 'Dagster', 'workflow', 'workflows', 'pipeline', 'pipelines'],
  },
  { id: 'dagster', name: 'Dagster', kind: 'technology' },
  { id: 'dbt', name: 'dbt', kind: 'technology', aliases: ['data build tool'] },

  // Web front end
  {
    id: 'react', name: 'React', kind: 'technology', word: true,
    aliases: [
      'ReactJS', 'Reactjs', 'reactjs', 'React.js', 'react component', 'react hooks', 'react app',
      'React Server Components', 'JSX',
    ],
    cues: [
      'hooks', 'hook', 'component', 'components', 'Redux', 'JSX', 'DOM', 'Native', 'Facebook', 'virtual', 'Vue',
      'Angular', 'Svelte', 'UI', 'render', 'renders', 'rendering', 'props', 'state', 'app', 'apps', 'frontend',
      'TypeScript', 'JavaScript', 'developers', 'Router', 'library', '16', '17', '18', '19',       'uses', 're-renders', 'performance', 'developer', 'team', 'community', 'ecosystem', 'code',
    ],
  },
  { id: 'react-native', name: 'React Native', kind: 'technology', aliases: ['ReactNative'] },
  { id: 'redux', name: 'Redux', kind: 'technology' },
  { id: 'mobx', name: 'MobX', kind: 'technology' },
  { id: 'next-js', name: 'Next.js', kind: 'technology', aliases: ['NextJS'] },
  {
    id: 'remix', name: 'Remix', kind: 'technology', word: true,
    aliases: ['Remix Run', 'Remix framework'],
    cues: ['React', 'Next.js', 'loader', 'loaders', 'framework', 'Router', 'Vite'],
  },
  { id: 'gatsby', name: 'Gatsby', kind: 'technology', aliases: ['GatsbyJS'] },
  { id: 'vue-js', name: 'Vue.js', kind: 'technology', aliases: ['Vue', 'VueJS'] },
  { id: 'nuxt', name: 'Nuxt', kind: 'technology', aliases: ['Nuxt.js', 'NuxtJS'] },
  { id: 'angular', name: 'Angular', kind: 'technology', cased: true, aliases: ['AngularJS', 'Angular.js', 'Angular JS'] },
  {
    id: 'ember-js', name: 'Ember.js', kind: 'technology', word: true,
    aliases: ['EmberJS', 'Ember CLI', 'Ember app', 'Ember Data', 'Ember'],
    cues: ['JavaScript', 'React', 'Angular', 'Vue', 'CLI', 'Backbone', 'framework', 'components', ],
  },
  { id: 'backbone-js', name: 'Backbone.js', kind: 'technology', aliases: ['BackboneJS', 'Backbone JS'] },
  { id: 'svelte', name: 'Svelte', kind: 'technology', aliases: ['SvelteKit'] },
  { id: 'astro', name: 'Astro', kind: 'technology' },
  { id: 'qwik', name: 'Qwik', kind: 'technology' },
  { id: 'solidjs', name: 'SolidJS', kind: 'technology', aliases: ['Solid.js'] },
  { id: 'preact', name: 'Preact', kind: 'technology' },
  {
    id: 'polymer', name: 'Polymer', kind: 'technology', parent: 'google', word: true,
    aliases: ['Polymer elements', 'Polymer library', 'Google Polymer'],
    cues: ['Google', 'component', 'components', 'elements', 'web'],
  },
  { id: 'lit', name: 'Lit', kind: 'technology', aliases: ['LitElement', 'lit-html'], nameless: true },
  { id: 'web-components', name: 'Web Components', kind: 'technology', aliases: ['Custom Elements', 'Shadow DOM'] },
  { id: 'jquery', name: 'jQuery', kind: 'technology' },
  { id: 'd3-js', name: 'D3.js', kind: 'technology', aliases: ['D3', 'D3js'] },
  { id: 'three-js', name: 'three.js', kind: 'technology', aliases: ['ThreeJS'] },
  { id: 'webgl', name: 'WebGL', kind: 'technology', aliases: ['Web GL'] },
  { id: 'webgpu', name: 'WebGPU', kind: 'technology' },
  { id: 'svg', name: 'SVG', kind: 'technology', aliases: ['SVGs'] },
  { id: 'html', name: 'HTML', kind: 'technology', aliases: ['html', 'HTML5'] },
  { id: 'css', name: 'CSS', kind: 'technology', aliases: ['css', 'CSS3', 'Flexbox', 'CSS-in-JS'] },
  { id: 'sass', name: 'Sass', kind: 'technology', aliases: ['SASS', 'SCSS'] },
  { id: 'tailwind-css', name: 'Tailwind CSS', kind: 'technology', aliases: ['Tailwind'] },
  {
    id: 'bootstrap', name: 'Bootstrap', kind: 'technology', word: true,
    aliases: ['Bootstrap framework', 'Bootstrap theme'],
    cues: ['CSS', 'Foundation', 'Tailwind', 'theme', 'Twitter', 'components'],
  },
  { id: 'webpack', name: 'webpack', kind: 'technology', aliases: ['web pack'] },
  { id: 'vite', name: 'Vite', kind: 'technology', aliases: ['vite'] },
  { id: 'esbuild', name: 'esbuild', kind: 'technology' },
  {
    id: 'rollup-js', name: 'Rollup', kind: 'technology', word: true,
    aliases: ['Rollup.js', 'rollupjs'],
    cues: ['webpack', 'Vite', 'bundler', 'bundle', 'Parcel'],
  },
  { id: 'babel', name: 'Babel', kind: 'technology', aliases: ['BabelJS'] },
  { id: 'browserify', name: 'Browserify', kind: 'technology' },
  {
    id: 'grunt', name: 'Grunt', kind: 'technology', word: true,
    cues: ['Gulp', 'JavaScript', 'task', 'tasks', 'build', 'Node', 'npm', 'Bower'],
  },
  { id: 'gulp', name: 'Gulp', kind: 'technology', aliases: ['gulp.js'] },
  { id: 'bower', name: 'Bower', kind: 'technology', cased: true },
  { id: 'npm', name: 'npm', kind: 'technology', aliases: ['NPM', 'node_modules'] },
  { id: 'yarn', name: 'Yarn', kind: 'technology', aliases: ['Yarn workspaces'] },
  { id: 'pnpm', name: 'pnpm', kind: 'technology' },
  { id: 'nx', name: 'Nx', kind: 'technology', aliases: ['Nx monorepo', 'Nx workspace'] },
  { id: 'turborepo', name: 'Turborepo', kind: 'technology' },
  { id: 'lerna', name: 'Lerna', kind: 'technology' },
  { id: 'eslint', name: 'ESLint', kind: 'technology' },
  { id: 'jshint', name: 'JSHint', kind: 'technology' },
  { id: 'jslint', name: 'JSLint', kind: 'technology' },
  {
    id: 'prettier', name: 'Prettier', kind: 'technology', word: true,
    cues: ['ESLint', 'format', 'formatter', 'formatting', 'code', 'lint'],
  },
  { id: 'jest', name: 'Jest', kind: 'technology' },
  { id: 'vitest', name: 'Vitest', kind: 'technology' },
  { id: 'mocha', name: 'Mocha', kind: 'technology', cased: true, aliases: ['mocha.js'] },
  {
    id: 'jasmine', name: 'Jasmine', kind: 'technology', cased: true, nameless: true,
    aliases: ['Jasmine test', 'Jasmine spec', 'Jasmine framework'],
  },
  {
    id: 'karma', name: 'Karma', kind: 'technology', word: true,
    aliases: ['Karma test runner', 'Karma runner'],
    cues: ['Jasmine', 'test', 'tests', 'Angular', 'runner', 'Mocha'],
  },
  { id: 'storybook', name: 'Storybook', kind: 'technology' },
  { id: 'selenium', name: 'Selenium', kind: 'technology', aliases: ['WebDriver'] },
  { id: 'cypress', name: 'Cypress', kind: 'technology', cased: true, aliases: ['Cypress.io'] },
  { id: 'playwright', name: 'Playwright', kind: 'technology' },
  { id: 'puppeteer', name: 'Puppeteer', kind: 'technology', cased: true },
  { id: 'appium', name: 'Appium', kind: 'technology' },
  { id: 'phantomjs', name: 'PhantomJS', kind: 'technology' },
  { id: 'electron', name: 'Electron', kind: 'technology', cased: true, aliases: ['Electron.js'] },
  {
    id: 'flutter', name: 'Flutter', kind: 'technology', word: true,
    aliases: ['Flutter app'],
    cues: [
      'Dart', 'widget', 'widgets', 'mobile', 'Google', 'React', 'iOS', 'Android', 'cross', 'app', 'apps',           ],
  },
  { id: 'ionic', name: 'Ionic', kind: 'technology' },
  { id: 'apache-cordova', name: 'Apache Cordova', kind: 'technology', aliases: ['Cordova', 'PhoneGap'] },
  { id: 'swiftui', name: 'SwiftUI', kind: 'technology', aliases: ['Swift UI'] },
  { id: 'uikit', name: 'UIKit', kind: 'technology' },
  { id: 'jetpack-compose', name: 'Jetpack Compose', kind: 'technology' },
  { id: 'service-workers', name: 'Service worker', kind: 'technology' },
  { id: 'webrtc', name: 'WebRTC', kind: 'technology', aliases: ['Web RTC'] },
  { id: 'websocket', name: 'WebSocket', kind: 'technology', aliases: ['Web Socket', 'WebSockets'] },
  { id: 'server-sent-events', name: 'Server-sent events', kind: 'technology', aliases: ['SSE', 'EventSource'] },
  { id: 'indexeddb', name: 'IndexedDB', kind: 'technology' },
  { id: 'amp', name: 'AMP', kind: 'technology', aliases: ['Accelerated Mobile Pages', 'AMP pages'] },
  { id: 'webxr', name: 'WebXR', kind: 'technology', aliases: ['WebVR'] },
  {
    id: 'node-js', name: 'Node.js', kind: 'technology',
    aliases: ['NodeJS', 'Node JS', 'Node', 'Node server', 'Node app', 'Node core', 'io.js', 'libuv'],
  },
  { id: 'deno', name: 'Deno', kind: 'technology' },
  { id: 'bun', name: 'Bun', kind: 'technology' },
  {
    id: 'express', name: 'Express', kind: 'technology', word: true,
    aliases: ['Express.js', 'ExpressJS', 'Express server', 'Express framework'],
    cues: [
      'Node', 'Node.js', 'JavaScript', 'Koa', 'Hapi', 'middleware', 'Fastify', 'Angular', 'route', 'routes', 'MEAN',
      'JS', 'API', 'server', 'app',
    ],
  },
  { id: 'koa', name: 'Koa', kind: 'technology', aliases: ['Koa.js', 'KoaJS'] },
  {
    id: 'hapi', name: 'hapi', kind: 'technology', nameless: true,
    aliases: ['Hapi.js', 'hapi server', 'Hapi', 'hapijs'],
  },
  { id: 'fastify', name: 'Fastify', kind: 'technology' },
  { id: 'nestjs', name: 'NestJS', kind: 'technology', aliases: ['Nest.js'] },
  { id: 'node-red', name: 'Node-RED', kind: 'technology' },
  {
    id: 'meteor', name: 'Meteor', kind: 'technology', word: true,
    aliases: ['Meteor.js', 'MeteorJS', 'Meteor framework'],
    cues: ['JavaScript', 'MongoDB', 'Node', 'DDP', 'framework', 'app'],
  },
  { id: 'socket-io', name: 'Socket.IO', kind: 'technology' },
  { id: 'falcor', name: 'Falcor', kind: 'technology' },
  {
    id: 'relay', name: 'Relay', kind: 'technology', word: true,
    aliases: ['Relay Modern'],
    cues: ['GraphQL', 'React', 'Facebook', 'Apollo'],
  },
  {
    id: 'apollo-graphql', name: 'Apollo', kind: 'technology', word: true,
    aliases: ['Apollo Client', 'Apollo Server', 'Apollo Federation'],
    cues: ['GraphQL', 'React', 'client', 'Federation', 'Relay', 'schema'],
  },
  { id: 'hasura', name: 'Hasura', kind: 'technology' },
  { id: 'mean-stack', name: 'MEAN stack', kind: 'technology' },
  { id: 'lamp-stack', name: 'LAMP stack', kind: 'technology', aliases: ['LAMP'] },
  { id: 'chrome', name: 'Chrome', kind: 'technology', cased: true, parent: 'google', aliases: ['Chromium'] },
  { id: 'firefox', name: 'Firefox', kind: 'technology', parent: 'mozilla' },
  { id: 'safari', name: 'Safari', kind: 'technology', cased: true },
  { id: 'internet-explorer', name: 'Internet Explorer', kind: 'technology', aliases: ['IE6', 'IE8', 'IE11'] },
  { id: 'v8', name: 'V8', kind: 'technology', aliases: ['V8 engine', 'V8 isolate'] },
  { id: 'spidermonkey', name: 'SpiderMonkey', kind: 'technology' },
  { id: 'webkit', name: 'WebKit', kind: 'technology' },
  {
    id: 'lighthouse', name: 'Lighthouse', kind: 'technology', parent: 'google', word: true,
    aliases: ['Google Lighthouse', 'Lighthouse score', 'Lighthouse audit', 'Lighthouse CI'],
    cues: ['score', 'scores', 'audit', 'audits', 'Chrome', 'performance', 'Google', 'web', 'accessibility'],
  },
  { id: 'wordpress', name: 'WordPress', kind: 'technology', aliases: ['Word Press'] },
  { id: 'drupal', name: 'Drupal', kind: 'technology' },
  { id: 'magento', name: 'Magento', kind: 'technology' },
  { id: 'jekyll', name: 'Jekyll', kind: 'technology' },
  { id: 'github-pages', name: 'GitHub Pages', kind: 'technology', parent: 'github' },
  { id: 'figma', name: 'Figma', kind: 'technology', aliases: ['FigJam'] },
]

// oxfmt-ignore
const protocolsAndData: TopicEntry[] = [
  // Formats, protocols and interface languages
  { id: 'json', name: 'JSON', kind: 'technology', aliases: ['json', 'JSONB'] },
  { id: 'xml', name: 'XML', kind: 'technology', aliases: ['xml'] },
  { id: 'yaml', name: 'YAML', kind: 'technology', aliases: ['yaml', 'YML'] },
  { id: 'toml', name: 'TOML', kind: 'technology' },
  { id: 'csv', name: 'CSV', kind: 'technology', aliases: ['CSVs', 'csv'] },
  {
    id: 'protocol-buffers', name: 'Protocol Buffers', kind: 'technology',
    aliases: ['Protobuf', 'protobufs', 'proto3', 'proto buffer'],
  },
  { id: 'avro', name: 'Avro', kind: 'technology', aliases: ['Apache Avro'] },
  {
    id: 'thrift', name: 'Thrift', kind: 'technology', word: true,
    aliases: ['Apache Thrift'],
    cues: ['RPC', 'Facebook', 'Protobuf', 'Avro', 'gRPC', 'service', 'IDL', 'interface', 'serialization'],
  },
  { id: 'parquet', name: 'Parquet', kind: 'technology' },
  { id: 'apache-arrow', name: 'Apache Arrow', kind: 'technology', aliases: ['Arrow Flight', 'PyArrow'] },
  { id: 'flatbuffers', name: 'FlatBuffers', kind: 'technology', aliases: ['Flat Buffers'] },
  { id: 'capn-proto', name: "Cap'n Proto", kind: 'technology', aliases: ['Capn Proto'] },
  { id: 'simple-binary-encoding', name: 'Simple Binary Encoding', kind: 'technology', aliases: ['SBE'] },
  { id: 'messagepack', name: 'MessagePack', kind: 'technology', aliases: ['MsgPack'] },
  { id: 'grpc', name: 'gRPC', kind: 'technology', aliases: ['GRPC', 'grpc', 'g-rpc'] },
  { id: 'rsocket', name: 'RSocket', kind: 'technology' },
  { id: 'http', name: 'HTTP', kind: 'technology' },
  { id: 'https', name: 'HTTPS', kind: 'technology' },
  { id: 'http-2', name: 'HTTP/2', kind: 'technology', aliases: ['HTTP2', 'HTTP 2', 'SPDY'] },
  { id: 'http-3', name: 'HTTP/3', kind: 'technology', aliases: ['HTTP3', 'HTTP 3'] },
  { id: 'quic', name: 'QUIC', kind: 'technology', aliases: ['QUIC protocol'] },
  { id: 'tcp', name: 'TCP', kind: 'technology', aliases: ['tcp'] },
  { id: 'udp', name: 'UDP', kind: 'technology', aliases: ['udp'] },
  { id: 'ipv6', name: 'IPv6', kind: 'technology' },
  { id: 'ipv4', name: 'IPv4', kind: 'technology' },
  { id: 'dns', name: 'DNS', kind: 'technology', aliases: ['dns', 'DNSSEC'] },
  { id: 'bgp', name: 'BGP', kind: 'technology' },
  { id: 'ntp', name: 'NTP', kind: 'technology' },
  { id: 'ssh', name: 'SSH', kind: 'technology', aliases: ['ssh', 'OpenSSH'] },
  { id: 'ftp', name: 'FTP', kind: 'technology' },
  { id: 'sftp', name: 'SFTP', kind: 'technology' },
  { id: 'smtp', name: 'SMTP', kind: 'technology' },
  { id: 'imap', name: 'IMAP', kind: 'technology' },
  {
    id: 'tls', name: 'TLS', kind: 'technology',
    aliases: ['SSL', 'SSL/TLS', 'TLS/SSL', 'mTLS', 'mutual TLS', 'MTLS', 'TLS 1.3'],
  },
  { id: 'openssl', name: 'OpenSSL', kind: 'technology' },
  { id: 'lets-encrypt', name: "Let's Encrypt", kind: 'technology', aliases: ['Lets Encrypt'] },
  { id: 'mqtt', name: 'MQTT', kind: 'technology', aliases: ['Mosquitto'] },
  { id: 'amqp', name: 'AMQP', kind: 'technology' },
  { id: 'jms', name: 'JMS', kind: 'technology' },
  { id: 'xmpp', name: 'XMPP', kind: 'technology' },
  { id: 'soap', name: 'SOAP', kind: 'technology', aliases: ['WS-*'] },
  { id: 'wsdl', name: 'WSDL', kind: 'technology' },
  { id: 'openapi', name: 'OpenAPI', kind: 'technology', aliases: ['Open API Specification', 'Swagger'] },
  { id: 'asyncapi', name: 'AsyncAPI', kind: 'technology' },
  { id: 'odata', name: 'OData', kind: 'technology' },
  { id: 'cloudevents', name: 'CloudEvents', kind: 'technology', aliases: ['Cloud Events'] },
  { id: 'bluetooth', name: 'Bluetooth', kind: 'technology', aliases: ['BLE'] },
  { id: 'lorawan', name: 'LoRaWAN', kind: 'technology', aliases: ['LoRa'] },
  { id: 'nfc', name: 'NFC', kind: 'technology' },
  { id: 'oauth', name: 'OAuth', kind: 'technology', aliases: ['OAuth2'] },
  { id: 'openid-connect', name: 'OpenID Connect', kind: 'technology', aliases: ['OIDC', 'OpenID'] },
  { id: 'saml', name: 'SAML', kind: 'technology' },
  { id: 'jwt', name: 'JWT', kind: 'technology', aliases: ['JWTs', 'JSON Web Token'] },
  { id: 'ldap', name: 'LDAP', kind: 'technology' },
  { id: 'kerberos', name: 'Kerberos', kind: 'technology' },
  { id: 'spiffe', name: 'SPIFFE', kind: 'technology', aliases: ['SPIRE'] },
  { id: 'webauthn', name: 'WebAuthn', kind: 'technology', aliases: ['FIDO2', 'FIDO'] },
  { id: 'activitypub', name: 'ActivityPub', kind: 'technology' },
  { id: 'mastodon', name: 'Mastodon', kind: 'technology' },
  { id: 'unicode', name: 'Unicode', kind: 'technology', aliases: ['UTF-8', 'UTF8'] },

  // Relational and other databases
  {
    id: 'postgresql', name: 'PostgreSQL', kind: 'technology',
    aliases: ['Postgres', 'Postgre', 'PostgresSQL', 'Postgress', 'psql', 'pgSQL'],
  },
  { id: 'postgis', name: 'PostGIS', kind: 'technology' },
  { id: 'pgbouncer', name: 'PgBouncer', kind: 'technology' },
  { id: 'pgvector', name: 'pgvector', kind: 'technology', parent: 'postgresql' },
  { id: 'mysql', name: 'MySQL', kind: 'technology', aliases: ['My SQL'] },
  { id: 'innodb', name: 'InnoDB', kind: 'technology' },
  { id: 'mariadb', name: 'MariaDB', kind: 'technology', aliases: ['Maria DB'] },
  { id: 'sqlite', name: 'SQLite', kind: 'technology', aliases: ['SQL lite'] },
  {
    id: 'sql-server', name: 'SQL Server', kind: 'technology', parent: 'microsoft',
    aliases: ['MSSQL', 'MS SQL', 'SQLServer', 'Azure SQL'],
  },
  {
    id: 'oracle-database', name: 'Oracle Database', kind: 'technology', parent: 'oracle',
    aliases: ['Oracle DB', 'OracleDB', 'Oracle RAC', 'Exadata'],
  },
  { id: 'db2', name: 'Db2', kind: 'technology', parent: 'ibm', aliases: ['DB2', 'IBM DB2'] },
  { id: 'sybase', name: 'Sybase', kind: 'technology' },
  { id: 'teradata', name: 'Teradata', kind: 'technology' },
  { id: 'vertica', name: 'Vertica', kind: 'technology' },
  { id: 'greenplum', name: 'Greenplum', kind: 'technology' },
  { id: 'mongodb', name: 'MongoDB', kind: 'technology', aliases: ['Mongo'] },
  { id: 'couchdb', name: 'CouchDB', kind: 'technology', aliases: ['Couch DB'] },
  { id: 'pouchdb', name: 'PouchDB', kind: 'technology' },
  { id: 'couchbase', name: 'Couchbase', kind: 'technology' },
  { id: 'cassandra', name: 'Cassandra', kind: 'technology', aliases: ['CQL'] },
  { id: 'scylladb', name: 'ScyllaDB', kind: 'technology', aliases: ['Scylla'] },
  { id: 'riak', name: 'Riak', kind: 'technology', aliases: ['riak', 'RiakTS'] },
  { id: 'voldemort', name: 'Voldemort', kind: 'technology' },
  { id: 'redis', name: 'Redis', kind: 'technology', aliases: ['Reddis'] },
  { id: 'valkey', name: 'Valkey', kind: 'technology' },
  { id: 'memcached', name: 'Memcached', kind: 'technology', aliases: ['Memcache', 'mcrouter'] },
  { id: 'aerospike', name: 'Aerospike', kind: 'technology' },
  { id: 'leveldb', name: 'LevelDB', kind: 'technology', aliases: ['Level DB'] },
  { id: 'rocksdb', name: 'RocksDB', kind: 'technology', aliases: ['Rocks DB'] },
  { id: 'lmdb', name: 'LMDB', kind: 'technology' },
  { id: 'cockroachdb', name: 'CockroachDB', kind: 'technology', aliases: ['Cockroach DB', 'CRDB'] },
  { id: 'yugabytedb', name: 'YugabyteDB', kind: 'technology', aliases: ['Yugabyte'] },
  { id: 'tidb', name: 'TiDB', kind: 'technology' },
  { id: 'tikv', name: 'TiKV', kind: 'technology' },
  { id: 'vitess', name: 'Vitess', kind: 'technology' },
  { id: 'planetscale', name: 'PlanetScale', kind: 'technology' },
  { id: 'foundationdb', name: 'FoundationDB', kind: 'technology', aliases: ['Foundation DB'] },
  { id: 'voltdb', name: 'VoltDB', kind: 'technology' },
  { id: 'singlestore', name: 'SingleStore', kind: 'technology', aliases: ['MemSQL'] },
  { id: 'faunadb', name: 'FaunaDB', kind: 'technology' },
  { id: 'rethinkdb', name: 'RethinkDB', kind: 'technology' },
  { id: 'datomic', name: 'Datomic', kind: 'technology' },
  { id: 'xtdb', name: 'XTDB', kind: 'technology' },
  { id: 'eventstoredb', name: 'EventStoreDB', kind: 'technology', aliases: ['GetEventStore', 'EventStore', 'Kurrent'] },
  { id: 'neo4j', name: 'Neo4j', kind: 'technology', aliases: ['neo 4j', 'Cypher query'] },
  { id: 'dgraph', name: 'Dgraph', kind: 'technology' },
  { id: 'janusgraph', name: 'JanusGraph', kind: 'technology', aliases: ['TitanDB'] },
  { id: 'arangodb', name: 'ArangoDB', kind: 'technology' },
  {
    id: 'apache-tinkerpop', name: 'Apache TinkerPop', kind: 'technology',
    aliases: ['TinkerPop', 'Gremlin query', 'Gremlin traversal'],
  },
  {
    id: 'tao', name: 'TAO', kind: 'technology', parent: 'facebook', word: true,
    aliases: ['Tao', 'Facebook TAO'],
    cues: [
      'Facebook', 'graph', 'Instagram', 'DB', 'database', 'linked', 'cache', 'store', 'Meta',           ],
  },
  { id: 'influxdb', name: 'InfluxDB', kind: 'technology', aliases: ['Influx DB'] },
  { id: 'telegraf', name: 'Telegraf', kind: 'technology' },
  { id: 'timescaledb', name: 'TimescaleDB', kind: 'technology', aliases: ['Timescale DB'] },
  { id: 'opentsdb', name: 'OpenTSDB', kind: 'technology' },
  { id: 'dalmatinerdb', name: 'DalmatinerDB', kind: 'technology', aliases: ['Dalmatiner'] },
  { id: 'kairosdb', name: 'KairosDB', kind: 'technology' },
  { id: 'victoriametrics', name: 'VictoriaMetrics', kind: 'technology', aliases: ['Victoria Metrics'] },
  { id: 'clickhouse', name: 'ClickHouse', kind: 'technology', aliases: ['Click House'] },
  { id: 'duckdb', name: 'DuckDB', kind: 'technology', aliases: ['Duck DB'] },
  { id: 'druid', name: 'Druid', kind: 'technology' },
  { id: 'apache-pinot', name: 'Apache Pinot', kind: 'technology', aliases: ['Pinot', 'StarTree'] },
  {
    id: 'elasticsearch', name: 'Elasticsearch', kind: 'technology',
    aliases: ['Elastic Search', 'Elastic Stack', 'Elastic Cloud', 'ElasticSerach'],
  },
  { id: 'opensearch', name: 'OpenSearch', kind: 'technology', aliases: ['Open Search'] },
  { id: 'solr', name: 'Solr', kind: 'technology', aliases: ['Apache Solr', 'SolrCloud'] },
  { id: 'lucene', name: 'Lucene', kind: 'technology' },
  { id: 'algolia', name: 'Algolia', kind: 'technology' },
  {
    id: 'snowflake', name: 'Snowflake', kind: 'technology', word: true,
    aliases: ['Snowflake warehouse', 'Snowflake data cloud'],
    cues: [
      'warehouse', 'data', 'dbt', 'Redshift', 'BigQuery', 'Databricks', 'SQL', 'tables', 'query', 'queries',
      'analytics',     ],
  },
  { id: 'databricks', name: 'Databricks', kind: 'technology', aliases: ['Unity Catalog'] },
  { id: 'delta-lake', name: 'Delta Lake', kind: 'technology' },
  {
    id: 'apache-iceberg', name: 'Apache Iceberg', kind: 'technology', word: true,
    aliases: ['Iceberg table', 'Iceberg format', 'Iceberg'],
    cues: ['Hudi', 'table', 'tables', 'Delta', 'Parquet', 'Snowflake', 'Spark', 'lakehouse', 'format'],
  },
  { id: 'apache-hudi', name: 'Apache Hudi', kind: 'technology' },
  { id: 'flyway', name: 'Flyway', kind: 'technology' },
  { id: 'liquibase', name: 'Liquibase', kind: 'technology' },
  { id: 'supabase', name: 'Supabase', kind: 'technology' },
  { id: 'prisma', name: 'Prisma', kind: 'technology' },

  // Streaming, messaging and big data
  { id: 'kafka', name: 'Kafka', kind: 'technology', aliases: ['kafaka', 'KRaft'] },
  { id: 'kafka-streams', name: 'Kafka Streams', kind: 'technology', parent: 'kafka', aliases: ['KStreams', 'KTable'] },
  { id: 'kafka-connect', name: 'Kafka Connect', kind: 'technology', parent: 'kafka' },
  { id: 'ksqldb', name: 'ksqlDB', kind: 'technology', aliases: ['KSQL', 'kSQL'] },
  { id: 'schema-registry', name: 'Schema Registry', kind: 'technology' },
  { id: 'rabbitmq', name: 'RabbitMQ', kind: 'technology', aliases: ['Rabbit MQ', 'RabittMQ'] },
  { id: 'activemq', name: 'ActiveMQ', kind: 'technology', aliases: ['Active MQ'] },
  { id: 'zeromq', name: 'ZeroMQ', kind: 'technology', aliases: ['0MQ', 'Zero MQ'] },
  { id: 'ibm-mq', name: 'IBM MQ', kind: 'technology', parent: 'ibm', aliases: ['MQSeries'] },
  { id: 'nats', name: 'NATS', kind: 'technology', aliases: ['JetStream'] },
  { id: 'nsq', name: 'NSQ', kind: 'technology' },
  { id: 'pulsar', name: 'Pulsar', kind: 'technology' },
  { id: 'redpanda', name: 'Redpanda', kind: 'technology' },
  { id: 'debezium', name: 'Debezium', kind: 'technology' },
  { id: 'hadoop', name: 'Hadoop', kind: 'technology' },
  { id: 'hdfs', name: 'HDFS', kind: 'technology', parent: 'hadoop', aliases: ['Hadoop Distributed File System'] },
  { id: 'mapreduce', name: 'MapReduce', kind: 'technology', aliases: ['Map Reduce'] },
  { id: 'hadoop-yarn', name: 'YARN', kind: 'technology', parent: 'hadoop', aliases: ['Hadoop YARN', 'Apache YARN'] },
  { id: 'hbase', name: 'HBase', kind: 'technology', aliases: ['H Base'] },
  { id: 'hive', name: 'Hive', kind: 'technology', aliases: ['Apache Hive', 'HiveQL'] },
  {
    id: 'apache-pig', name: 'Pig', kind: 'technology', word: true,
    aliases: ['Apache Pig', 'Pig Latin'],
    cues: ['Hive', 'Hadoop', 'Latin', 'Spark'],
  },
  { id: 'impala', name: 'Impala', kind: 'technology', cased: true },
  {
    id: 'presto', name: 'Presto', kind: 'technology', word: true,
    aliases: ['PrestoDB', 'Presto cluster', 'Presto query'],
    cues: [
      'SQL', 'Hive', 'Facebook', 'query', 'queries', 'Trino', 'Spark', 'S3', 'Hadoop',           ],
  },
  { id: 'trino', name: 'Trino', kind: 'technology' },
  {
    id: 'spark', name: 'Spark', kind: 'technology', word: true,
    aliases: [
      'Apache Spark', 'Spark Streaming', 'PySpark', 'SparkSQL', 'MLlib', 'Spark MLlib', 'Spark job', 'Spark cluster',
    ],
    cues: [
      'Apache', 'RDD', 'RDDs', 'cluster', 'job', 'jobs', 'streaming', 'Hadoop', 'PySpark', 'Scala', 'SQL',
      'dataframe', 'dataframes', 'Kafka', 'Flink', 'batch', 'executor', 'executors', 'Databricks', 'EMR', 'data',
      'processing',     ],
  },
  { id: 'flink', name: 'Flink', kind: 'technology' },
  {
    id: 'storm', name: 'Storm', kind: 'technology', word: true,
    aliases: ['Apache Storm', 'Storm topology'],
    cues: [
      'Apache', 'Twitter', 'Kafka', 'Spark', 'Flink', 'topology', 'topologies', 'bolt', 'bolts', 'spout', 'spouts',
      'streaming', 'stream', 'Samza', 'Heron',
    ],
  },
  {
    id: 'heron', name: 'Heron', kind: 'technology', parent: 'twitter', word: true,
    aliases: ['Twitter Heron', 'Heron topology'],
    cues: ['Twitter', 'Storm', 'streaming', 'stream', 'topology'],
  },
  { id: 'samza', name: 'Samza', kind: 'technology' },
  {
    id: 'apache-beam', name: 'Beam', kind: 'technology', word: true,
    aliases: ['Apache Beam', 'Beam pipeline', 'Beam SDK', 'Beam model'],
    cues: ['Apache', 'Dataflow', 'Flink', 'pipeline', 'pipelines', 'Spark', 'runner', 'runners', 'windowing'],
  },
  { id: 'apache-nifi', name: 'Apache NiFi', kind: 'technology', aliases: ['NiFi'] },
  { id: 'sqoop', name: 'Sqoop', kind: 'technology' },
  { id: 'oozie', name: 'Oozie', kind: 'technology' },
  { id: 'zookeeper', name: 'ZooKeeper', kind: 'technology', aliases: ['Zoo Keeper'] },
  { id: 'bookkeeper', name: 'BookKeeper', kind: 'technology' },
  {
    id: 'temporal', name: 'Temporal', kind: 'technology', word: true,
    aliases: ['Temporal.io', 'Temporal workflow', 'Temporal worker'],
    cues: [
      'workflow', 'workflows', 'Cadence', 'activities', 'durable', 'worker', 'workers', 'retries', 'orchestration',
      'saga', 'sagas',
    ],
  },
  {
    id: 'cadence', name: 'Cadence', kind: 'technology', parent: 'uber', word: true,
    aliases: ['Uber Cadence', "Uber's Cadence", 'Cadence workflow'],
    cues: ['Uber', 'Temporal', 'workflow', 'workflows'],
  },
  { id: 'camunda', name: 'Camunda', kind: 'technology' },
  { id: 'zeebe', name: 'Zeebe', kind: 'technology' },
  { id: 'tableau', name: 'Tableau', kind: 'technology' },
  { id: 'power-bi', name: 'Power BI', kind: 'technology', aliases: ['PowerBI'] },
  { id: 'looker', name: 'Looker', kind: 'technology' },
  { id: 'google-analytics', name: 'Google Analytics', kind: 'technology', parent: 'google' },
  {
    id: 'excel', name: 'Excel', kind: 'technology', parent: 'microsoft', word: true,
    aliases: ['Microsoft Excel', 'Excel spreadsheet', 'Excel sheet', 'Excel file'],
    cues: [
      'spreadsheet', 'spreadsheets', 'sheet', 'sheets', 'file', 'files', 'Microsoft', 'CSV', 'formula', 'formulas',
    ],
  },
]

// oxfmt-ignore
const cloudsAndContainers: TopicEntry[] = [
  // AWS
  {
    id: 'aws', name: 'AWS', kind: 'technology', parent: 'amazon',
    aliases: ['aws', 'Amazon Web Services', 'Amazon cloud'],
  },
  { id: 'aws-cli', name: 'AWS CLI', kind: 'technology', parent: 'aws' },
  {
    id: 'amazon-ec2', name: 'Amazon EC2', kind: 'technology', parent: 'aws',
    aliases: ['EC2', 'Elastic Compute Cloud', 'ec2'],
  },
  {
    id: 'amazon-ec2-metadata-service', name: 'EC2 metadata service', kind: 'technology', parent: 'amazon-ec2',
    aliases: ['EC2 instance metadata', 'instance metadata service', 'EC2 metadata', 'IMDS', 'IMDSv2'],
  },
  {
    id: 'amazon-ecs', name: 'Amazon ECS', kind: 'technology', parent: 'aws',
    aliases: ['ECS', 'AWS ECS', 'EC2 Container Service', 'Elastic Container Service'],
  },
  {
    id: 'amazon-eks', name: 'Amazon EKS', kind: 'technology', parent: 'aws',
    aliases: ['EKS', 'AWS EKS', 'Elastic Kubernetes Service'],
  },
  {
    id: 'amazon-ecr', name: 'Amazon ECR', kind: 'technology', parent: 'aws',
    aliases: ['ECR', 'EC2 Container Registry', 'Elastic Container Registry'],
  },
  { id: 'aws-fargate', name: 'AWS Fargate', kind: 'technology', parent: 'aws', aliases: ['Fargate'] },
  {
    id: 'aws-lambda', name: 'AWS Lambda', kind: 'technology', parent: 'aws', word: true,
    aliases: ['Lambda', 'Amazon Lambda', 'Lambda@Edge'],
    cues: [
      'AWS', 'serverless', 'S3', 'Gateway', 'cold', 'function', 'functions', 'invocation', 'invocations', 'DynamoDB',
      'SQS', 'SNS', 'Fargate', 'EC2', 'Amazon', 'trigger', 'triggers', 'timeout',           ],
  },
  { id: 'aws-sam', name: 'AWS SAM', kind: 'technology', parent: 'aws', aliases: ['Serverless Application Model'] },
  {
    id: 'amazon-ebs', name: 'Amazon EBS', kind: 'technology', parent: 'aws',
    aliases: ['EBS', 'Elastic Block Store', 'AWS EBS', 'Elastic Block Storage'],
  },
  {
    id: 'amazon-efs', name: 'Amazon EFS', kind: 'technology', parent: 'aws',
    aliases: ['EFS', 'Elastic File System', 'AWS EFS'],
  },
  {
    id: 'amazon-s3', name: 'Amazon S3', kind: 'technology', parent: 'aws',
    aliases: ['S3', 'AWS S3', 'Simple Storage Service'],
  },
  {
    id: 'amazon-s3-glacier', name: 'Amazon S3 Glacier', kind: 'technology', parent: 'amazon-s3',
    aliases: ['S3 Glacier', 'Amazon Glacier', 'AWS Glacier'],
  },
  {
    id: 'amazon-rds', name: 'Amazon RDS', kind: 'technology', parent: 'aws',
    aliases: ['RDS', 'AWS RDS', 'Relational Database Service'],
  },
  {
    id: 'amazon-aurora', name: 'Amazon Aurora', kind: 'technology', parent: 'aws',
    aliases: ['Aurora Serverless', 'Aurora'],
  },
  {
    id: 'amazon-dynamodb', name: 'Amazon DynamoDB', kind: 'technology', parent: 'aws',
    aliases: ['DynamoDB', 'Dynamo DB'],
  },
  { id: 'amazon-redshift', name: 'Amazon Redshift', kind: 'technology', parent: 'aws', aliases: ['Redshift'] },
  { id: 'amazon-athena', name: 'Amazon Athena', kind: 'technology', parent: 'aws', aliases: ['Athena'] },
  {
    id: 'aws-glue', name: 'AWS Glue', kind: 'technology', parent: 'aws',
    aliases: ['Amazon Glue', 'Glue job', 'Glue catalog', 'Glue crawler'],
  },
  {
    id: 'amazon-kinesis', name: 'Amazon Kinesis', kind: 'technology', parent: 'aws',
    aliases: ['Kinesis', 'Kinesis Data Streams'],
  },
  {
    id: 'amazon-emr', name: 'Amazon EMR', kind: 'technology', parent: 'aws',
    aliases: ['EMR', 'AWS EMR', 'Elastic MapReduce'],
  },
  {
    id: 'amazon-sqs', name: 'Amazon SQS', kind: 'technology', parent: 'aws',
    aliases: ['SQS', 'AWS SQS', 'Simple Queue Service'],
  },
  {
    id: 'amazon-sns', name: 'Amazon SNS', kind: 'technology', parent: 'aws',
    aliases: ['SNS', 'AWS SNS', 'Simple Notification Service'],
  },
  { id: 'amazon-eventbridge', name: 'Amazon EventBridge', kind: 'technology', parent: 'aws', aliases: ['EventBridge'] },
  {
    id: 'aws-step-functions', name: 'AWS Step Functions', kind: 'technology', parent: 'aws',
    aliases: ['Step Functions', 'AWS Step Function'],
  },
  {
    id: 'amazon-api-gateway', name: 'Amazon API Gateway', kind: 'technology', parent: 'aws',
    aliases: ['AWS API Gateway'],
  },
  { id: 'aws-appsync', name: 'AWS AppSync', kind: 'technology', parent: 'aws', aliases: ['AppSync'] },
  { id: 'aws-amplify', name: 'AWS Amplify', kind: 'technology', parent: 'aws' },
  {
    id: 'aws-cloudformation', name: 'AWS CloudFormation', kind: 'technology', parent: 'aws',
    aliases: ['CloudFormation', 'CloudFormat', 'Cloud Formation'],
  },
  { id: 'aws-cdk', name: 'AWS CDK', kind: 'technology', parent: 'aws', aliases: ['CDK', 'Cloud Development Kit'] },
  { id: 'elastic-load-balancing', name: 'Elastic Load Balancing', kind: 'technology', parent: 'aws' },
  { id: 'network-load-balancer', name: 'Network Load Balancer', kind: 'technology', parent: 'aws', aliases: ['NLB'] },
  {
    id: 'application-load-balancer', name: 'Application Load Balancer', kind: 'technology', parent: 'aws',
    aliases: ['ALB', 'AWS ALB'],
  },
  {
    id: 'classic-load-balancer', name: 'Classic Load Balancer', kind: 'technology', parent: 'aws',
    aliases: ['ELB', 'Elastic Load Balancer', 'AWS ELB', 'Amazon ELB'],
  },
  {
    id: 'aws-auto-scaling', name: 'AWS Auto Scaling', kind: 'technology', parent: 'aws',
    aliases: ['Auto Scaling Group', 'ASG', 'AutoScaling Group'],
  },
  {
    id: 'amazon-cloudwatch', name: 'Amazon CloudWatch', kind: 'technology', parent: 'aws',
    aliases: ['CloudWatch', 'Cloud Watch'],
  },
  { id: 'aws-cloudtrail', name: 'AWS CloudTrail', kind: 'technology', parent: 'aws', aliases: ['CloudTrail'] },
  { id: 'amazon-cloudfront', name: 'Amazon CloudFront', kind: 'technology', parent: 'aws', aliases: ['CloudFront'] },
  {
    id: 'amazon-route-53', name: 'Amazon Route 53', kind: 'technology', parent: 'aws',
    aliases: ['Route 53', 'Route53'],
  },
  {
    id: 'amazon-vpc', name: 'Amazon VPC', kind: 'technology', parent: 'aws',
    aliases: ['VPC', 'AWS VPC', 'Virtual Private Cloud'],
  },
  {
    id: 'aws-iam', name: 'AWS IAM', kind: 'technology', parent: 'aws',
    aliases: ['IAM', 'Identity and Access Management', 'Amazon IAM'],
  },
  { id: 'amazon-cognito', name: 'Amazon Cognito', kind: 'technology', parent: 'aws', aliases: ['Cognito'] },
  {
    id: 'aws-kms', name: 'AWS KMS', kind: 'technology', parent: 'aws',
    aliases: ['KMS', 'AWS Key Management Service', 'Amazon KMS'],
  },
  {
    id: 'aws-secrets-manager', name: 'AWS Secrets Manager', kind: 'technology', parent: 'aws',
    aliases: ['Amazon Secrets Manager'],
  },
  {
    id: 'aws-systems-manager', name: 'AWS Systems Manager', kind: 'technology', parent: 'aws',
    aliases: ['SSM', 'Parameter Store'],
  },
  { id: 'aws-x-ray', name: 'AWS X-Ray', kind: 'technology', parent: 'aws', aliases: ['Amazon X-Ray'] },
  { id: 'aws-waf', name: 'AWS WAF', kind: 'technology', parent: 'aws' },
  { id: 'amazon-guardduty', name: 'Amazon GuardDuty', kind: 'technology', parent: 'aws', aliases: ['GuardDuty'] },
  {
    id: 'aws-elastic-beanstalk', name: 'AWS Elastic Beanstalk', kind: 'technology', parent: 'aws',
    aliases: ['Beanstalk'],
  },
  { id: 'aws-codepipeline', name: 'AWS CodePipeline', kind: 'technology', parent: 'aws', aliases: ['CodePipeline'] },
  { id: 'aws-codebuild', name: 'AWS CodeBuild', kind: 'technology', parent: 'aws', aliases: ['CodeBuild'] },
  { id: 'aws-codedeploy', name: 'AWS CodeDeploy', kind: 'technology', parent: 'aws', aliases: ['CodeDeploy'] },
  {
    id: 'amazon-elasticache', name: 'Amazon ElastiCache', kind: 'technology', parent: 'aws',
    aliases: ['ElastiCache', 'Elasti Cache', 'Elasticcache'],
  },
  { id: 'amazon-neptune', name: 'Amazon Neptune', kind: 'technology', parent: 'aws', aliases: ['AWS Neptune'] },
  { id: 'amazon-sagemaker', name: 'Amazon SageMaker', kind: 'technology', parent: 'aws', aliases: ['SageMaker'] },
  { id: 'amazon-bedrock', name: 'Amazon Bedrock', kind: 'technology', parent: 'aws', aliases: ['AWS Bedrock'] },
  {
    id: 'aws-nitro', name: 'AWS Nitro', kind: 'technology', parent: 'aws',
    aliases: ['Nitro Enclaves', 'Nitro system'],
  },
  {
    id: 'aws-graviton', name: 'AWS Graviton', kind: 'technology', parent: 'aws',
    aliases: ['Graviton', 'Graviton2', 'Graviton3'],
  },
  { id: 'firecracker', name: 'AWS Firecracker', kind: 'technology', parent: 'aws', aliases: ['Firecracker'] },
  { id: 'amazon-alexa', name: 'Amazon Alexa', kind: 'technology', parent: 'amazon', aliases: ['Alexa', 'Amazon Echo'] },
  { id: 'localstack', name: 'LocalStack', kind: 'technology' },

  // Azure and Microsoft
  { id: 'azure', name: 'Azure', kind: 'technology', parent: 'microsoft', aliases: ['Windows Azure'] },
  {
    id: 'azure-functions', name: 'Azure Functions', kind: 'technology', parent: 'azure',
    aliases: ['Azure Function', 'Durable Functions'],
  },
  {
    id: 'azure-kubernetes-service', name: 'Azure Kubernetes Service', kind: 'technology', parent: 'azure',
    aliases: ['AKS', 'Azure AKS'],
  },
  {
    id: 'azure-cosmos-db', name: 'Azure Cosmos DB', kind: 'technology', parent: 'azure',
    aliases: ['Cosmos DB', 'CosmosDB', 'DocumentDB'],
  },
  {
    id: 'azure-devops', name: 'Azure DevOps', kind: 'technology', parent: 'azure',
    aliases: ['VSTS', 'Azure Pipelines', 'Team Foundation Server', 'TFS', 'Azure Boards'],
  },
  { id: 'azure-service-bus', name: 'Azure Service Bus', kind: 'technology', parent: 'azure' },
  {
    id: 'azure-event-hubs', name: 'Azure Event Hubs', kind: 'technology', parent: 'azure',
    aliases: ['Event Hubs', 'Azure Event Hub', 'EventHub'],
  },
  { id: 'azure-event-grid', name: 'Azure Event Grid', kind: 'technology', parent: 'azure' },
  {
    id: 'azure-active-directory', name: 'Azure Active Directory', kind: 'technology', parent: 'azure',
    aliases: ['Azure AD', 'Entra ID', 'Microsoft Entra'],
  },
  { id: 'active-directory', name: 'Active Directory', kind: 'technology', parent: 'microsoft' },
  {
    id: 'azure-blob-storage', name: 'Azure Blob Storage', kind: 'technology', parent: 'azure',
    aliases: ['Azure Storage', 'Blob Storage'],
  },
  {
    id: 'azure-service-fabric', name: 'Azure Service Fabric', kind: 'technology', parent: 'azure',
    aliases: ['Service Fabric'],
  },
  {
    id: 'azure-key-vault', name: 'Azure Key Vault', kind: 'technology', parent: 'azure',
    aliases: ['Key Vault', 'KeyVault'],
  },
  { id: 'azure-data-factory', name: 'Azure Data Factory', kind: 'technology', parent: 'azure' },
  { id: 'azure-synapse', name: 'Azure Synapse', kind: 'technology', parent: 'azure' },
  {
    id: 'azure-app-service', name: 'Azure App Service', kind: 'technology', parent: 'azure',
    aliases: ['Azure Web Apps'],
  },
  { id: 'azure-logic-apps', name: 'Azure Logic Apps', kind: 'technology', parent: 'azure', aliases: ['Logic Apps'] },
  { id: 'azure-monitor', name: 'Azure Monitor', kind: 'technology', parent: 'azure' },
  {
    id: 'application-insights', name: 'Application Insights', kind: 'technology', parent: 'azure',
    aliases: ['App Insights'],
  },
  {
    id: 'azure-machine-learning', name: 'Azure Machine Learning', kind: 'technology', parent: 'azure',
    aliases: ['Azure ML'],
  },
  { id: 'azure-openai', name: 'Azure OpenAI', kind: 'technology', parent: 'azure' },
  { id: 'azure-arc', name: 'Azure Arc', kind: 'technology', parent: 'azure' },
  {
    id: 'azure-bicep', name: 'Bicep', kind: 'technology', parent: 'azure', nameless: true,
    aliases: ['Azure Bicep', 'Bicep template'],
  },
  {
    id: 'azure-resource-manager', name: 'Azure Resource Manager', kind: 'technology', parent: 'azure',
    aliases: ['ARM template'],
  },
  { id: 'microsoft-365', name: 'Microsoft 365', kind: 'technology', parent: 'microsoft', aliases: ['Office 365'] },
  { id: 'microsoft-teams', name: 'Microsoft Teams', kind: 'technology', parent: 'microsoft', aliases: ['MS Teams'] },
  { id: 'sharepoint', name: 'SharePoint', kind: 'technology', parent: 'microsoft' },

  // Google
  { id: 'google-cloud', name: 'Google Cloud', kind: 'technology', parent: 'google', aliases: ['GCP', 'gcloud'] },
  {
    id: 'google-compute-engine', name: 'Google Compute Engine', kind: 'technology', parent: 'google-cloud',
    aliases: ['GCE'],
  },
  {
    id: 'google-kubernetes-engine', name: 'Google Kubernetes Engine', kind: 'technology', parent: 'google-cloud',
    aliases: ['GKE', 'Google Container Engine', 'GKE Autopilot'],
  },
  { id: 'bigquery', name: 'BigQuery', kind: 'technology', parent: 'google-cloud', aliases: ['Big Query'] },
  {
    id: 'bigtable', name: 'Bigtable', kind: 'technology', parent: 'google-cloud',
    aliases: ['Cloud Bigtable', 'Big Table'],
  },
  {
    id: 'spanner', name: 'Spanner', kind: 'technology', parent: 'google-cloud', word: true,
    aliases: ['Google Spanner', 'Cloud Spanner', 'Google Cloud Spanner', 'TrueTime'],
    cues: [
      'Google', 'database', 'CockroachDB', 'TrueTime', 'consistency', 'consistent', 'transactions', 'SQL', 'Bigtable',
      'global', 'globally',
    ],
  },
  {
    id: 'google-cloud-pub-sub', name: 'Google Cloud Pub/Sub', kind: 'technology', parent: 'google-cloud',
    aliases: ['Cloud Pub/Sub', 'Google Pub/Sub', 'Google PubSub', 'Cloud PubSub', 'GCP Pub/Sub'],
  },
  {
    id: 'google-cloud-run', name: 'Google Cloud Run', kind: 'technology', parent: 'google-cloud',
    aliases: ['Cloud Run'],
  },
  {
    id: 'google-cloud-functions', name: 'Google Cloud Functions', kind: 'technology', parent: 'google-cloud',
    aliases: ['Cloud Functions'],
  },
  {
    id: 'google-app-engine', name: 'Google App Engine', kind: 'technology', parent: 'google-cloud',
    aliases: ['App Engine', 'AppEngine', 'GAE'],
  },
  {
    id: 'google-cloud-dataflow', name: 'Google Cloud Dataflow', kind: 'technology', parent: 'google-cloud',
    aliases: ['Cloud Dataflow', 'Google Dataflow'],
  },
  {
    id: 'google-cloud-storage', name: 'Google Cloud Storage', kind: 'technology', parent: 'google-cloud',
    aliases: ['GCS'],
  },
  { id: 'google-cloud-build', name: 'Google Cloud Build', kind: 'technology', parent: 'google-cloud' },
  { id: 'vertex-ai', name: 'Vertex AI', kind: 'technology', parent: 'google-cloud' },
  { id: 'firebase', name: 'Firebase', kind: 'technology' },
  { id: 'firestore', name: 'Firestore', kind: 'technology', aliases: ['Cloud Firestore'] },
  { id: 'borg', name: 'Borg', kind: 'technology', parent: 'google', aliases: ['Google Borg'] },
  {
    id: 'chubby', name: 'Chubby', kind: 'technology', parent: 'google', word: true,
    aliases: ['Google Chubby', 'Chubby lock service'],
    cues: ['Google', 'lock', 'Paxos', 'ZooKeeper'],
  },
  { id: 'dapper', name: 'Dapper', kind: 'technology' },
  {
    id: 'google-file-system', name: 'Google File System', kind: 'technology', parent: 'google',
    aliases: ['GFS', 'Colossus file system'],
  },
  { id: 'google-maps', name: 'Google Maps', kind: 'technology', parent: 'google' },
  { id: 'google-translate', name: 'Google Translate', kind: 'technology', parent: 'google' },
  { id: 'gmail', name: 'Gmail', kind: 'technology', parent: 'google', aliases: ['Google Mail'] },
  {
    id: 'google-inbox', name: 'Inbox by Gmail', kind: 'technology', parent: 'google',
    aliases: ['Google Inbox', "Google's Inbox", 'Inbox Smart Reply'],
  },
  { id: 'google-search', name: 'Google Search', kind: 'technology', parent: 'google' },
  { id: 'google-docs', name: 'Google Docs', kind: 'technology', parent: 'google' },
  { id: 'google-workspace', name: 'Google Workspace', kind: 'technology', parent: 'google', aliases: ['G Suite'] },
  { id: 'apigee', name: 'Apigee', kind: 'technology' },
  { id: 'gvisor', name: 'gVisor', kind: 'technology' },

  // Other clouds, hosting and edge
  { id: 'digitalocean', name: 'DigitalOcean', kind: 'technology', aliases: ['Digital Ocean'] },
  { id: 'heroku', name: 'Heroku', kind: 'technology' },
  { id: 'cloud-foundry', name: 'Cloud Foundry', kind: 'technology', aliases: ['CloudFoundry', 'PCF'] },
  { id: 'bosh', name: 'BOSH', kind: 'technology' },
  { id: 'openstack', name: 'OpenStack', kind: 'technology', aliases: ['Open Stack'] },
  { id: 'openshift', name: 'OpenShift', kind: 'technology', aliases: ['Open Shift'] },
  { id: 'netlify', name: 'Netlify', kind: 'technology' },
  { id: 'vercel', name: 'Vercel', kind: 'technology' },
  { id: 'cloudflare-workers', name: 'Cloudflare Workers', kind: 'technology', parent: 'cloudflare' },
  { id: 'openfaas', name: 'OpenFaaS', kind: 'technology' },
  { id: 'serverless-framework', name: 'Serverless Framework', kind: 'technology' },
  { id: 'dapr', name: 'Dapr', kind: 'technology' },
  {
    id: 'vmware-vsphere', name: 'VMware vSphere', kind: 'technology', parent: 'vmware',
    aliases: ['vSphere', 'ESXi', 'vCenter'],
  },

  // Containers and orchestration
  {
    id: 'docker', name: 'Docker', kind: 'technology',
    aliases: ['Dockerfile', 'dockerise', 'dockerize', 'dockerised', 'dockerized', 'Moby'],
  },
  { id: 'docker-compose', name: 'Docker Compose', kind: 'technology', parent: 'docker' },
  {
    id: 'docker-swarm', name: 'Docker Swarm', kind: 'technology', parent: 'docker',
    aliases: ['Swarm mode', 'SwarmKit'],
  },
  {
    id: 'kubernetes', name: 'Kubernetes', kind: 'technology',
    aliases: [
      'k8s', 'K8s', 'K8S', 'kube', 'Kubernets', 'Kubernettes', 'Kubernates', 'Kubernete', 'kubectl', 'kubelet',
      'kubeadm', 'minikube',
    ],
  },
  { id: 'k3s', name: 'K3s', kind: 'technology', aliases: ['k3s', 'K3S'] },
  {
    id: 'kubernetes-operators', name: 'Kubernetes operators', kind: 'technology', parent: 'kubernetes',
    aliases: ['Kubernetes operator', 'Operator SDK', 'operator pattern', 'custom resource definition', 'CRD'],
  },
  { id: 'helm', name: 'Helm', kind: 'technology', aliases: ['helm chart', 'helm template', 'Helm 3', 'helm install'] },
  { id: 'kustomize', name: 'Kustomize', kind: 'technology' },
  { id: 'etcd', name: 'etcd', kind: 'technology', aliases: ['Etcd'] },
  { id: 'istio', name: 'Istio', kind: 'technology' },
  { id: 'linkerd', name: 'Linkerd', kind: 'technology', aliases: ['linkerd2', 'Linker D'] },
  {
    id: 'envoy', name: 'Envoy', kind: 'technology', word: true,
    aliases: ['Envoy proxy'],
    cues: [
      'proxy', 'proxies', 'sidecar', 'Lyft', 'Istio', 'mesh', 'xDS', 'load', 'traffic', 'gateway', 'gRPC',           ],
  },
  {
    id: 'consul', name: 'Consul', kind: 'technology', parent: 'hashicorp', word: true,
    aliases: ['HashiCorp Consul', 'Consul Connect', 'Consul Template'],
    cues: [
      'HashiCorp', 'service', 'discovery', 'Vault', 'Nomad', 'etcd', 'Zookeeper', 'cluster', 'DNS', 'key', 'agent',
      'mesh',     ],
  },
  {
    id: 'nomad', name: 'Nomad', kind: 'technology', parent: 'hashicorp', word: true,
    aliases: ['HashiCorp Nomad', 'Nomad cluster', 'Nomad job'],
    cues: [
      'HashiCorp', 'Consul', 'Vault', 'Kubernetes', 'scheduler', 'cluster', 'job', 'jobs', 'Mesos', 'orchestrator',
      'workload', 'workloads', 'Terraform',           ],
  },
  {
    id: 'vault', name: 'Vault', kind: 'technology', parent: 'hashicorp', word: true,
    aliases: ['HashiCorp Vault', 'Vault server', 'Vault agent'],
    cues: [
      'HashiCorp', 'secret', 'secrets', 'Consul', 'token', 'tokens', 'credentials', 'Terraform', 'Nomad', 'rotate',
      'rotation', 'encryption', 'certificates', 'PKI', 'password', 'passwords',       'KV', 'store', 'dynamic', 'Kubernetes', "HashiCorp's", 'AWS',
    ],
  },
  {
    id: 'terraform', name: 'Terraform', kind: 'technology', parent: 'hashicorp',
    aliases: ['Terra form', 'Terragrunt', 'Terrafrom'],
  },
  { id: 'opentofu', name: 'OpenTofu', kind: 'technology' },
  { id: 'packer', name: 'Packer', kind: 'technology', cased: true, parent: 'hashicorp' },
  { id: 'vagrant', name: 'Vagrant', kind: 'technology', parent: 'hashicorp' },
  { id: 'knative', name: 'Knative', kind: 'technology' },
  { id: 'cilium', name: 'Cilium', kind: 'technology', aliases: ['Hubble UI'] },
  {
    id: 'calico', name: 'Calico', kind: 'technology', word: true,
    aliases: ['Project Calico', 'Calico network policy', 'Calico CNI'],
    cues: ['Kubernetes', 'network', 'networking', 'CNI', 'Cilium', 'Flannel', 'policy', 'policies'],
  },
  { id: 'containerd', name: 'containerd', kind: 'technology' },
  { id: 'cri-o', name: 'CRI-O', kind: 'technology', aliases: ['CRIO'] },
  { id: 'runc', name: 'runc', kind: 'technology' },
  { id: 'podman', name: 'Podman', kind: 'technology' },
  { id: 'buildah', name: 'Buildah', kind: 'technology' },
  { id: 'rkt', name: 'rkt', kind: 'technology' },
  { id: 'coreos', name: 'CoreOS', kind: 'technology' },
  { id: 'lxc', name: 'LXC', kind: 'technology' },
  { id: 'lxd', name: 'LXD', kind: 'technology' },
  { id: 'oci', name: 'OCI', kind: 'technology', aliases: ['Open Container Initiative'] },
  { id: 'kata-containers', name: 'Kata Containers', kind: 'technology', aliases: ['Kata Container'] },
  { id: 'mesos', name: 'Mesos', kind: 'technology' },
  { id: 'dc-os', name: 'DC/OS', kind: 'technology', aliases: ['DCOS'] },
  {
    id: 'marathon', name: 'Marathon', kind: 'technology', parent: 'mesos', word: true,
    aliases: ['Mesos Marathon', 'Marathon framework', 'Marathon on Mesos'],
    cues: ['Mesos', 'DC/OS', 'Mesosphere', 'Kubernetes', 'Chronos'],
  },
  { id: 'apache-aurora', name: 'Apache Aurora', kind: 'technology', aliases: ['Mesos Aurora', 'Aurora scheduler'] },
  { id: 'rancher', name: 'Rancher', kind: 'technology' },
  {
    id: 'harbor', name: 'Harbor', kind: 'technology', word: true,
    aliases: ['Harbor registry'],
    cues: ['registry', 'images', 'CNCF', 'container'],
  },
  { id: 'crossplane', name: 'Crossplane', kind: 'technology' },
  { id: 'cluster-api', name: 'Cluster API', kind: 'technology' },
  { id: 'kubevirt', name: 'KubeVirt', kind: 'technology' },
  { id: 'karpenter', name: 'Karpenter', kind: 'technology' },
  { id: 'keda', name: 'KEDA', kind: 'technology' },
  {
    id: 'open-policy-agent', name: 'Open Policy Agent', kind: 'technology',
    aliases: ['OPA', 'Gatekeeper policy', 'OPA Gatekeeper', 'Rego'],
  },
  { id: 'kyverno', name: 'Kyverno', kind: 'technology' },
  { id: 'falco', name: 'Falco', kind: 'technology' },
  {
    id: 'backstage', name: 'Backstage', kind: 'technology', parent: 'spotify', word: true,
    aliases: ['Spotify Backstage', 'Backstage.io', 'Backstage plugin'],
    cues: [
      'Spotify', 'portal', 'developer', 'catalog', 'catalogue', 'plugin', 'plugins', 'platform', 'IDP', 'template',
      'templates',     ],
  },
  { id: 'katacoda', name: 'Katacoda', kind: 'technology' },
  { id: 'ceph', name: 'Ceph', kind: 'technology' },
  { id: 'portworx', name: 'Portworx', kind: 'technology' },
  { id: 'minio', name: 'MinIO', kind: 'technology' },
]

// oxfmt-ignore
const toolsAndSystems: TopicEntry[] = [
  // Delivery, configuration and build
  { id: 'git', name: 'Git', kind: 'technology', aliases: ['git', 'GIT', 'gitflow'] },
  { id: 'github', name: 'GitHub', kind: 'technology', aliases: ['Git Hub'] },
  { id: 'github-actions', name: 'GitHub Actions', kind: 'technology', parent: 'github', aliases: ['GitHub Action'] },
  { id: 'github-copilot', name: 'GitHub Copilot', kind: 'technology', parent: 'github', aliases: ['Copilot'] },
  { id: 'gitlab', name: 'GitLab', kind: 'technology', aliases: ['Git Lab'] },
  { id: 'gitlab-ci', name: 'GitLab CI', kind: 'technology', parent: 'gitlab', aliases: ['GitLab pipeline'] },
  { id: 'bitbucket', name: 'Bitbucket', kind: 'technology' },
  { id: 'gerrit', name: 'Gerrit', kind: 'technology' },
  { id: 'subversion', name: 'Subversion', kind: 'technology', aliases: ['SVN', 'svn'] },
  { id: 'mercurial', name: 'Mercurial', kind: 'technology' },
  { id: 'perforce', name: 'Perforce', kind: 'technology', aliases: ['ClearCase'] },
  { id: 'jenkins', name: 'Jenkins', kind: 'technology', aliases: ['Jenkinsfile'] },
  { id: 'travis-ci', name: 'Travis CI', kind: 'technology', aliases: ['TravisCI'] },
  { id: 'circleci', name: 'CircleCI', kind: 'technology', aliases: ['Circle CI'] },
  { id: 'teamcity', name: 'TeamCity', kind: 'technology', aliases: ['Team City'] },
  {
    id: 'bamboo', name: 'Bamboo', kind: 'technology', parent: 'atlassian', word: true,
    aliases: ['Atlassian Bamboo', 'Bamboo build', 'Bamboo server'],
    cues: ['Jenkins', 'Atlassian', 'build', 'builds', 'TeamCity', 'CI', 'Jira'],
  },
  { id: 'buildkite', name: 'Buildkite', kind: 'technology' },
  { id: 'gocd', name: 'GoCD', kind: 'technology', aliases: ['Go CD'] },
  { id: 'drone-ci', name: 'Drone CI', kind: 'technology', aliases: ['Drone.io'] },
  {
    id: 'concourse', name: 'Concourse', kind: 'technology', word: true,
    aliases: ['Concourse CI', 'Concourse pipeline'],
    cues: [
      'CI', 'pipeline', 'pipelines', 'Pivotal', 'build', 'builds', 'Jenkins',           ],
  },
  { id: 'tekton', name: 'Tekton', kind: 'technology' },
  { id: 'spinnaker', name: 'Spinnaker', kind: 'technology', parent: 'netflix' },
  {
    id: 'argo-cd', name: 'Argo CD', kind: 'technology',
    aliases: ['ArgoCD', 'Argo Rollouts', 'Argo Workflows', 'Argo', 'Argo Events'],
  },
  {
    id: 'flux', name: 'Flux', kind: 'technology', parent: 'weaveworks', word: true,
    aliases: ['Weaveworks Flux', 'Weave Flux', 'FluxCD', 'Flux CD'],
    cues: [
      'Weaveworks', 'Weave', 'GitOps', 'Kubernetes', 'Argo', 'ArgoCD', 'release', 'operator', 'deploy', 'deploys',
      'cluster',
    ],
  },
  { id: 'flagger', name: 'Flagger', kind: 'technology' },
  { id: 'skaffold', name: 'Skaffold', kind: 'technology' },
  { id: 'octopus-deploy', name: 'Octopus Deploy', kind: 'technology' },
  { id: 'launchdarkly', name: 'LaunchDarkly', kind: 'technology', aliases: ['Launch Darkly'] },
  { id: 'ansible', name: 'Ansible', kind: 'technology', aliases: ['Ansible playbook'] },
  {
    id: 'chef', name: 'Chef', kind: 'technology', word: true,
    aliases: ['Chef cookbook', 'Chef recipe', 'Chef InSpec', 'Opscode Chef', 'Chef server'],
    cues: [
      'Puppet', 'Ansible', 'cookbook', 'cookbooks', 'recipe', 'recipes', 'InSpec', 'Salt', 'knife', 'configuration',
      'node', 'nodes', 'infrastructure', 'Habitat',           ],
  },
  {
    id: 'puppet', name: 'Puppet', kind: 'technology', word: true,
    aliases: ['Puppet manifest', 'Puppet module'],
    cues: [
      'Chef', 'Ansible', 'Salt', 'manifest', 'manifests', 'module', 'modules', 'configuration', 'agent', 'Labs',
      'infrastructure', 'Hiera',     ],
  },
  {
    id: 'saltstack', name: 'Salt', kind: 'technology', word: true,
    aliases: ['SaltStack', 'Salt Stack', 'Salt minion', 'Salt master'],
    cues: ['Puppet', 'Chef', 'Ansible', 'minion', 'minions', 'SaltStack', 'configuration', 'pillar'],
  },
  { id: 'cfengine', name: 'CFEngine', kind: 'technology' },
  { id: 'pulumi', name: 'Pulumi', kind: 'technology' },
  { id: 'bazel', name: 'Bazel', kind: 'technology' },
  {
    id: 'buck', name: 'Buck', kind: 'technology', parent: 'facebook', word: true,
    aliases: ['Buck build', 'Buck2', 'Facebook Buck'],
    cues: ['Bazel', 'build', 'builds', 'Facebook', 'Pants'],
  },
  { id: 'make', name: 'Make', kind: 'technology', aliases: ['Makefile', 'GNU Make'], nameless: true },
  { id: 'cmake', name: 'CMake', kind: 'technology' },
  { id: 'nix', name: 'Nix', kind: 'technology', aliases: ['NixOS', 'nixpkgs'] },
  { id: 'homebrew', name: 'Homebrew', kind: 'technology' },
  { id: 'artifactory', name: 'Artifactory', kind: 'technology', aliases: ['JFrog'] },
  { id: 'sonatype-nexus', name: 'Sonatype Nexus', kind: 'technology', aliases: ['Nexus repository'] },
  { id: 'sonarqube', name: 'SonarQube', kind: 'technology', aliases: ['SonarCloud', 'Sonar'] },
  { id: 'codescene', name: 'CodeScene', kind: 'technology' },
  { id: 'dependabot', name: 'Dependabot', kind: 'technology' },
  {
    id: 'renovate', name: 'Renovate', kind: 'technology', word: true,
    aliases: ['Renovate bot'],
    cues: ['Dependabot', 'dependency', 'dependencies', 'bot', 'PRs'],
  },
  { id: 'testcontainers', name: 'Testcontainers', kind: 'technology', aliases: ['Test containers'] },
  { id: 'wiremock', name: 'WireMock', kind: 'technology', aliases: ['Wire Mock'] },
  { id: 'mountebank', name: 'Mountebank', kind: 'technology' },
  { id: 'pact', name: 'Pact', kind: 'technology', aliases: ['Pact broker', 'Pact test', 'pact.io'] },
  { id: 'cucumber', name: 'Cucumber', kind: 'technology', cased: true, aliases: ['Gherkin'] },
  { id: 'specflow', name: 'SpecFlow', kind: 'technology' },
  { id: 'quickcheck', name: 'QuickCheck', kind: 'technology' },
  { id: 'scalacheck', name: 'ScalaCheck', kind: 'technology' },
  { id: 'rspec', name: 'RSpec', kind: 'technology' },
  { id: 'robot-framework', name: 'Robot Framework', kind: 'technology' },
  {
    id: 'locust', name: 'Locust', kind: 'technology', word: true,
    aliases: ['Locust.io', 'Locust load test', 'Locust test'],
    cues: ['load', 'JMeter', 'Gatling', 'k6', 'Python'],
  },
  { id: 'k6', name: 'k6', kind: 'technology', aliases: ['k6.io'] },
  { id: 'postman', name: 'Postman', kind: 'technology', cased: true },
  {
    id: 'gremlin', name: 'Gremlin', kind: 'technology', word: true,
    aliases: ['Gremlin Inc', 'Gremlin platform'],
    cues: ['chaos', 'experiment', 'experiments', 'failure', 'failures', 'attack', 'attacks', 'injection'],
  },
  {
    id: 'chaos-monkey', name: 'Chaos Monkey', kind: 'technology', parent: 'netflix',
    aliases: ['Simian Army', 'Chaos Kong', 'Chaos Gorilla', 'ChaosMonkey'],
  },
  { id: 'chaos-toolkit', name: 'Chaos Toolkit', kind: 'technology' },
  { id: 'litmuschaos', name: 'LitmusChaos', kind: 'technology', aliases: ['Litmus Chaos'] },
  { id: 'chaos-mesh', name: 'Chaos Mesh', kind: 'technology' },
  { id: 'jepsen', name: 'Jepsen', kind: 'technology' },
  { id: 'toxiproxy', name: 'Toxiproxy', kind: 'technology' },

  // Observability
  { id: 'prometheus', name: 'Prometheus', kind: 'technology', aliases: ['PromQL', 'Promtheus'] },
  { id: 'alertmanager', name: 'Alertmanager', kind: 'technology', parent: 'prometheus' },
  { id: 'thanos', name: 'Thanos', kind: 'technology' },
  { id: 'grafana', name: 'Grafana', kind: 'technology' },
  { id: 'loki', name: 'Loki', kind: 'technology', parent: 'grafana', aliases: ['Grafana Loki'] },
  {
    id: 'opentelemetry', name: 'OpenTelemetry', kind: 'technology',
    aliases: ['Open Telemetry', 'OTel', 'OTEL', 'OTLP'],
  },
  { id: 'opentracing', name: 'OpenTracing', kind: 'technology', aliases: ['Open Tracing'] },
  { id: 'opencensus', name: 'OpenCensus', kind: 'technology' },
  { id: 'jaeger', name: 'Jaeger', kind: 'technology' },
  { id: 'zipkin', name: 'Zipkin', kind: 'technology' },
  { id: 'elk-stack', name: 'ELK stack', kind: 'technology', aliases: ['ELK', 'EFK stack'] },
  { id: 'logstash', name: 'Logstash', kind: 'technology', aliases: ['Log stash'] },
  { id: 'kibana', name: 'Kibana', kind: 'technology' },
  { id: 'fluentd', name: 'Fluentd', kind: 'technology' },
  { id: 'fluent-bit', name: 'Fluent Bit', kind: 'technology', aliases: ['FluentBit'] },
  { id: 'graylog', name: 'Graylog', kind: 'technology' },
  { id: 'splunk', name: 'Splunk', kind: 'technology' },
  { id: 'datadog', name: 'Datadog', kind: 'technology', aliases: ['Data Dog'] },
  { id: 'new-relic', name: 'New Relic', kind: 'technology', aliases: ['NewRelic'] },
  { id: 'dynatrace', name: 'Dynatrace', kind: 'technology' },
  { id: 'appdynamics', name: 'AppDynamics', kind: 'technology', aliases: ['App Dynamics'] },
  {
    id: 'honeycomb', name: 'Honeycomb', kind: 'technology', word: true,
    aliases: ['Honeycomb.io'],
    cues: [
      'observability', 'tracing', 'traces', 'events', 'query', 'queries', 'Charity', 'high', 'cardinality',           ],
  },
  { id: 'lightstep', name: 'Lightstep', kind: 'technology' },
  {
    id: 'sentry', name: 'Sentry', kind: 'technology', word: true,
    aliases: ['Sentry.io', 'Sentry alerts'],
    cues: [
      'error', 'errors', 'exception', 'exceptions', 'tracking', 'alerts', 'JavaScript',           ],
  },
  { id: 'nagios', name: 'Nagios', kind: 'technology' },
  { id: 'zabbix', name: 'Zabbix', kind: 'technology' },
  { id: 'icinga', name: 'Icinga', kind: 'technology' },
  { id: 'sensu', name: 'Sensu', kind: 'technology' },
  { id: 'statsd', name: 'StatsD', kind: 'technology' },
  { id: 'graphite', name: 'Graphite', kind: 'technology' },
  { id: 'collectd', name: 'collectd', kind: 'technology' },
  { id: 'riemann', name: 'Riemann', kind: 'technology' },
  { id: 'ganglia', name: 'Ganglia', kind: 'technology' },
  { id: 'pagerduty', name: 'PagerDuty', kind: 'technology', aliases: ['Pager Duty'] },
  { id: 'opsgenie', name: 'Opsgenie', kind: 'technology' },
  { id: 'victorops', name: 'VictorOps', kind: 'technology' },
  { id: 'kiali', name: 'Kiali', kind: 'technology' },
  { id: 'parca', name: 'Parca', kind: 'technology' },
  { id: 'pyroscope', name: 'Pyroscope', kind: 'technology' },

  // Netflix and other service libraries
  { id: 'hystrix', name: 'Hystrix', kind: 'technology', parent: 'netflix' },
  { id: 'resilience4j', name: 'Resilience4j', kind: 'technology' },
  {
    id: 'eureka', name: 'Eureka', kind: 'technology', parent: 'netflix', word: true,
    aliases: ['Netflix Eureka'],
    cues: [
      'Netflix', 'service', 'discovery', 'registry', 'Zuul', 'Spring', 'Ribbon',           ],
  },
  { id: 'zuul', name: 'Zuul', kind: 'technology', parent: 'netflix', aliases: ['Netflix Zuul'] },
  {
    id: 'netflix-conductor', name: 'Netflix Conductor', kind: 'technology', parent: 'netflix',
    aliases: ['Conductor workflow'],
  },
  { id: 'axon-framework', name: 'Axon Framework', kind: 'technology', aliases: ['AxonIQ', 'Axon Server'] },

  // Web servers, proxies and gateways
  { id: 'nginx', name: 'nginx', kind: 'technology', aliases: ['engine x'] },
  { id: 'openresty', name: 'OpenResty', kind: 'technology' },
  { id: 'haproxy', name: 'HAProxy', kind: 'technology', aliases: ['HA Proxy'] },
  { id: 'apache-http-server', name: 'Apache HTTP Server', kind: 'technology', aliases: ['httpd', 'Apache web server'] },
  { id: 'traefik', name: 'Traefik', kind: 'technology' },
  { id: 'varnish', name: 'Varnish', kind: 'technology', cased: true, aliases: ['VCL'] },
  {
    id: 'squid', name: 'Squid', kind: 'technology', word: true,
    aliases: ['Squid proxy', 'Squid cache'],
    cues: ['proxy', 'cache', 'Varnish'],
  },
  {
    id: 'caddy', name: 'Caddy', kind: 'technology', word: true,
    aliases: ['Caddy server', 'Caddy web server'],
    cues: ['server', 'nginx', 'HTTPS', 'proxy', 'TLS'],
  },
  { id: 'kong', name: 'Kong', kind: 'technology', word: true, cues: ['gateway', 'API', 'plugin', 'plugins', 'proxy'], aliases: ['Kong gateway', 'Kong API gateway'] },
  { id: 'mulesoft', name: 'MuleSoft', kind: 'technology', aliases: ['Mule ESB'] },
  { id: 'tyk', name: 'Tyk', kind: 'technology' },

  // Operating systems, kernel and hardware
  { id: 'linux', name: 'Linux', kind: 'technology' },
  { id: 'unix', name: 'Unix', kind: 'technology', aliases: ['UNIX', 'unix', 'POSIX'] },
  { id: 'bsd', name: 'BSD', kind: 'technology' },
  { id: 'freebsd', name: 'FreeBSD', kind: 'technology' },
  { id: 'openbsd', name: 'OpenBSD', kind: 'technology' },
  { id: 'solaris', name: 'Solaris', kind: 'technology' },
  { id: 'smartos', name: 'SmartOS', kind: 'technology' },
  { id: 'illumos', name: 'illumos', kind: 'technology' },
  {
    id: 'windows', name: 'Windows', kind: 'technology', parent: 'microsoft', word: true,
    aliases: [
      'Microsoft Windows', 'Windows Server', 'Windows 10', 'Windows 11', 'Windows NT', 'Windows XP', 'WSL', 'WSL2',
    ],
    cues: [
      'Linux', 'Mac', 'macOS', 'Microsoft', 'Server', 'desktop', 'laptop', 'laptops', 'PC', 'OS', 'machine',
      'machines', 'registry', 'Phone', 'update', 'kernel',           ],
  },
  { id: 'macos', name: 'macOS', kind: 'technology', aliases: ['OS X', 'OSX', 'Mac OS'] },
  { id: 'ios', name: 'iOS', kind: 'technology', aliases: ['IOS app'] },
  { id: 'iphone', name: 'iPhone', kind: 'technology' },
  { id: 'android', name: 'Android', kind: 'technology' },
  { id: 'ubuntu', name: 'Ubuntu', kind: 'technology' },
  { id: 'debian', name: 'Debian', kind: 'technology' },
  { id: 'centos', name: 'CentOS', kind: 'technology' },
  { id: 'rhel', name: 'Red Hat Enterprise Linux', kind: 'technology', parent: 'red-hat', aliases: ['RHEL'] },
  {
    id: 'alpine-linux', name: 'Alpine Linux', kind: 'technology', parent: 'linux',
    aliases: ['Alpine image', 'Alpine base image', 'Alpine container'],
  },
  { id: 'systemd', name: 'systemd', kind: 'technology' },
  {
    id: 'ebpf', name: 'eBPF', kind: 'technology',
    aliases: ['EBPF', 'BPF', 'bpftrace', 'BCC tools', 'extended BPF', 'bcc'],
  },
  {
    id: 'perf-event', name: 'perf_event', kind: 'technology', parent: 'linux',
    aliases: ['perf event', 'Linux perf', 'perf tool', 'perf top', 'perf record'],
  },
  { id: 'dtrace', name: 'DTrace', kind: 'technology' },
  { id: 'systemtap', name: 'SystemTap', kind: 'technology' },
  { id: 'ftrace', name: 'ftrace', kind: 'technology' },
  { id: 'strace', name: 'strace', kind: 'technology' },
  { id: 'valgrind', name: 'Valgrind', kind: 'technology' },
  { id: 'gdb', name: 'GDB', kind: 'technology', aliases: ['gdb'] },
  { id: 'tcpdump', name: 'tcpdump', kind: 'technology' },
  { id: 'wireshark', name: 'Wireshark', kind: 'technology' },
  { id: 'io-uring', name: 'io_uring', kind: 'technology' },
  { id: 'epoll', name: 'epoll', kind: 'technology' },
  { id: 'dpdk', name: 'DPDK', kind: 'technology' },
  { id: 'xdp', name: 'XDP', kind: 'technology' },
  { id: 'cgroups', name: 'cgroups', kind: 'technology', aliases: ['cgroup'] },
  { id: 'selinux', name: 'SELinux', kind: 'technology' },
  { id: 'apparmor', name: 'AppArmor', kind: 'technology' },
  { id: 'seccomp', name: 'seccomp', kind: 'technology' },
  { id: 'zfs', name: 'ZFS', kind: 'technology' },
  { id: 'btrfs', name: 'Btrfs', kind: 'technology' },
  { id: 'nfs', name: 'NFS', kind: 'technology' },
  { id: 'kvm', name: 'KVM', kind: 'technology' },
  { id: 'qemu', name: 'QEMU', kind: 'technology' },
  { id: 'xen', name: 'Xen', kind: 'technology', aliases: ['Xen hypervisor'] },
  { id: 'hyper-v', name: 'Hyper-V', kind: 'technology' },
  { id: 'virtualbox', name: 'VirtualBox', kind: 'technology', aliases: ['Virtual Box'] },
  { id: 'mirageos', name: 'MirageOS', kind: 'technology' },
  { id: 'rdma', name: 'RDMA', kind: 'technology' },
  { id: 'infiniband', name: 'InfiniBand', kind: 'technology' },
  { id: 'nvme', name: 'NVMe', kind: 'technology', aliases: ['NVME'] },
  { id: 'x86', name: 'x86', kind: 'technology' },
  {
    id: 'arm', name: 'Arm', kind: 'technology', word: true,
    aliases: ['ARM', 'ARM64', 'Arm64', 'ARM chip', 'ARM processor', 'aarch64'],
    cues: [
      'chip', 'chips', 'processor', 'processors', 'CPU', 'CPUs', 'x86', 'Graviton', 'Cortex', 'architecture',
      'server', 'servers',     ],
  },
  { id: 'risc-v', name: 'RISC-V', kind: 'technology', aliases: ['RISCV'] },
  { id: 'raspberry-pi', name: 'Raspberry Pi', kind: 'technology', aliases: ['RaspberryPi'] },
  { id: 'arduino', name: 'Arduino', kind: 'technology' },
  { id: 'esp32', name: 'ESP32', kind: 'technology', aliases: ['ESP8266'] },
  { id: 'vim', name: 'Vim', kind: 'technology', aliases: ['vim', 'Neovim'] },
  { id: 'emacs', name: 'Emacs', kind: 'technology' },
  { id: 'xcode', name: 'Xcode', kind: 'technology' },
  { id: 'ros', name: 'ROS', kind: 'technology', aliases: ['Robot Operating System'] },
  {
    id: 'unity', name: 'Unity', kind: 'technology', word: true,
    aliases: ['Unity3D', 'Unity engine', 'Unity game engine'],
    cues: ['game', 'games', 'engine', 'Unreal', 'VR', 'C#', '3D'],
  },
  { id: 'unreal-engine', name: 'Unreal Engine', kind: 'technology' },
  { id: 'opengl', name: 'OpenGL', kind: 'technology' },
  { id: 'vulkan', name: 'Vulkan', kind: 'technology' },
  { id: 'directx', name: 'DirectX', kind: 'technology' },
  { id: 'hololens', name: 'HoloLens', kind: 'technology' },
  { id: 'oculus', name: 'Oculus Rift', kind: 'technology', aliases: ['Oculus Quest'] },
  { id: 'ffmpeg', name: 'FFmpeg', kind: 'technology' },

  // Machine learning and AI
  {
    id: 'tensorflow', name: 'TensorFlow', kind: 'technology',
    aliases: ['Tensor Flow', 'TensorBoard', 'TensorFlow.js', 'TF Serving'],
  },
  { id: 'tpu', name: 'TPU', kind: 'technology', aliases: ['TPUs', 'Tensor Processing Unit'] },
  { id: 'keras', name: 'Keras', kind: 'technology' },
  { id: 'pytorch', name: 'PyTorch', kind: 'technology', aliases: ['Py Torch'] },
  { id: 'theano', name: 'Theano', kind: 'technology' },
  { id: 'caffe', name: 'Caffe', kind: 'technology', aliases: ['Caffe2'] },
  { id: 'mxnet', name: 'MXNet', kind: 'technology' },
  { id: 'jax', name: 'JAX', kind: 'technology' },
  { id: 'xgboost', name: 'XGBoost', kind: 'technology' },
  { id: 'lightgbm', name: 'LightGBM', kind: 'technology' },
  { id: 'spacy', name: 'spaCy', kind: 'technology' },
  { id: 'nltk', name: 'NLTK', kind: 'technology' },
  { id: 'gensim', name: 'Gensim', kind: 'technology' },
  { id: 'opencv', name: 'OpenCV', kind: 'technology', aliases: ['Open CV'] },
  { id: 'word2vec', name: 'word2vec', kind: 'technology', aliases: ['Word 2 vec', 'word to vec'] },
  {
    id: 'glove', name: 'GloVe', kind: 'technology', word: true,
    aliases: ['GloVe vectors', 'GloVe embeddings'],
    cues: ['word', 'words', 'word2vec', 'embedding', 'embeddings', 'vectors'],
  },
  { id: 'fasttext', name: 'fastText', kind: 'technology' },
  { id: 'bert', name: 'BERT', kind: 'technology' },
  {
    id: 'gpt', name: 'GPT', kind: 'technology', parent: 'openai',
    aliases: ['GPT-3.5', 'GPT-4o', 'GPT2', 'GPT3', 'GPT4', 'OpenAI GPT', 'GPTs'],
  },
  { id: 'chatgpt', name: 'ChatGPT', kind: 'technology', parent: 'openai', aliases: ['Chat GPT'] },
  { id: 'claude', name: 'Claude', kind: 'technology', parent: 'anthropic' },
  { id: 'gemini', name: 'Gemini', kind: 'technology', parent: 'google' },
  { id: 'llama', name: 'Llama', kind: 'technology', cased: true, aliases: ['Llama2', 'Llama3', 'llama.cpp'] },
  { id: 'mistral', name: 'Mistral', kind: 'technology', aliases: ['Mixtral', 'Mistral AI'] },
  { id: 'deepseek', name: 'DeepSeek', kind: 'technology', aliases: ['Deep Seek'] },
  {
    id: 'cursor', name: 'Cursor', kind: 'technology', word: true,
    aliases: ['Cursor IDE', 'Cursor editor', 'Cursor AI'],
    cues: ['IDE', 'editor', 'Claude', 'Copilot', 'AI', 'agent', 'agents', 'LLM', 'tab', 'rules'],
  },
  { id: 'langchain', name: 'LangChain', kind: 'technology', aliases: ['Lang Chain', 'LangGraph', 'LangSmith'] },
  { id: 'llamaindex', name: 'LlamaIndex', kind: 'technology', aliases: ['Llama Index'] },
  { id: 'semantic-kernel', name: 'Semantic Kernel', kind: 'technology' },
  { id: 'crewai', name: 'CrewAI', kind: 'technology' },
  { id: 'autogen', name: 'AutoGen', kind: 'technology' },
  { id: 'model-context-protocol', name: 'Model Context Protocol', kind: 'technology', aliases: ['MCP', 'MCP server'] },
  { id: 'hugging-face', name: 'Hugging Face', kind: 'technology', aliases: ['HuggingFace'] },
  { id: 'stable-diffusion', name: 'Stable Diffusion', kind: 'technology' },
  { id: 'midjourney', name: 'Midjourney', kind: 'technology' },
  { id: 'dall-e', name: 'DALL-E', kind: 'technology', aliases: ['DALLE', 'DALL·E'] },
  { id: 'openai-whisper', name: 'OpenAI Whisper', kind: 'technology', parent: 'openai', aliases: ['Whisper model'] },
  { id: 'openai-api', name: 'OpenAI API', kind: 'technology', parent: 'openai' },
  { id: 'openai-codex', name: 'OpenAI Codex', kind: 'technology', parent: 'openai' },
  { id: 'ollama', name: 'Ollama', kind: 'technology' },
  { id: 'vllm', name: 'vLLM', kind: 'technology' },
  { id: 'onnx', name: 'ONNX', kind: 'technology', aliases: ['ONNX Runtime'] },
  { id: 'mlflow', name: 'MLflow', kind: 'technology', aliases: ['ML Flow'] },
  { id: 'kubeflow', name: 'Kubeflow', kind: 'technology', aliases: ['Kube Flow'] },
  { id: 'kserve', name: 'KServe', kind: 'technology', aliases: ['KFServing'] },
  { id: 'pinecone', name: 'Pinecone', kind: 'technology' },
  { id: 'weaviate', name: 'Weaviate', kind: 'technology' },
  { id: 'milvus', name: 'Milvus', kind: 'technology' },
  { id: 'qdrant', name: 'Qdrant', kind: 'technology' },
  { id: 'chromadb', name: 'ChromaDB', kind: 'technology' },
  { id: 'faiss', name: 'FAISS', kind: 'technology' },
  { id: 'alphago', name: 'AlphaGo', kind: 'technology', aliases: ['Alpha Go'] },
  { id: 'alphazero', name: 'AlphaZero', kind: 'technology' },
  { id: 'alphafold', name: 'AlphaFold', kind: 'technology' },
  { id: 'imagenet', name: 'ImageNet', kind: 'technology', aliases: ['Image Net'] },
  { id: 'ibm-watson', name: 'IBM Watson', kind: 'technology', parent: 'ibm' },
  { id: 'siri', name: 'Siri', kind: 'technology' },
  { id: 'mahout', name: 'Mahout', kind: 'technology' },
  { id: 'kaggle', name: 'Kaggle', kind: 'technology' },

  // Security, identity and money
  { id: 'keycloak', name: 'Keycloak', kind: 'technology' },
  { id: 'okta', name: 'Okta', kind: 'technology' },
  { id: 'auth0', name: 'Auth0', kind: 'technology' },
  { id: 'owasp-zap', name: 'OWASP ZAP', kind: 'technology', parent: 'owasp' },
  { id: 'burp-suite', name: 'Burp Suite', kind: 'technology' },
  { id: 'metasploit', name: 'Metasploit', kind: 'technology' },
  { id: 'nmap', name: 'Nmap', kind: 'technology' },
  { id: 'snyk', name: 'Snyk', kind: 'technology' },
  { id: 'trivy', name: 'Trivy', kind: 'technology' },
  { id: 'sigstore', name: 'Sigstore', kind: 'technology', aliases: ['cosign'] },
  { id: 'pgp', name: 'PGP', kind: 'technology', aliases: ['GPG', 'GnuPG'] },
  { id: 'beyondcorp', name: 'BeyondCorp', kind: 'technology', aliases: ['Beyond Corp'] },
  { id: 'tor', name: 'Tor', kind: 'technology', aliases: ['Tor network', 'Tor browser'] },
  { id: 'bitcoin', name: 'Bitcoin', kind: 'technology' },
  { id: 'ethereum', name: 'Ethereum', kind: 'technology' },
  { id: 'hyperledger', name: 'Hyperledger', kind: 'technology' },

  // Collaboration
  {
    id: 'slack', name: 'Slack', kind: 'technology', word: true,
    aliases: ['Slack channel', 'Slack bot', 'Slackbot', 'Slack message', 'Slack app', 'Slack API'],
    cues: [
      'channel', 'channels', 'bot', 'message', 'messages', 'Teams', 'email', 'chat', 'ChatOps', 'notification',
      'notifications', 'uses', 'engineers', 'workspace', 'integration', 'alerts', 'moved', 'runs',
      'deploys',
    ],
  },
  { id: 'jira', name: 'Jira', kind: 'technology', parent: 'atlassian', aliases: ['JIRA', 'jira'] },
  {
    id: 'confluence', name: 'Confluence', kind: 'technology', parent: 'atlassian', word: true,
    aliases: ['Atlassian Confluence', 'Confluence page', 'Confluence wiki'],
    cues: [
      'Jira', 'wiki', 'page', 'pages', 'Atlassian', 'docs', 'documentation',           ],
  },
  { id: 'trello', name: 'Trello', kind: 'technology', parent: 'atlassian' },
  { id: 'miro', name: 'Miro', kind: 'technology' },
  { id: 'twilio', name: 'Twilio', kind: 'technology' },
  { id: 'minecraft', name: 'Minecraft', kind: 'technology' },
]

// oxfmt-ignore
const ideas: TopicEntry[] = [
  // Architecture
  {
    id: 'microservices', name: 'Microservices', kind: 'idea',
    aliases: [
      'microservice', 'micro service', 'microlith', 'microsystem', 'nanoservice', 'service oriented architecture',
      'SOA',
    ],
  },
  {
    id: 'monolith', name: 'Monolith', kind: 'idea',
    aliases: ['monolithic', 'modular monolith', 'distributed monolith'],
  },
  {
    id: 'software-architecture', name: 'Software architecture', kind: 'idea',
    aliases: [
      'system architecture', 'architecture decision', 'evolutionary architecture',
      'emergent architecture', 'software architect',
    ],
  },
  {
    id: 'architecture-decision-records', name: 'Architecture decision records', kind: 'idea',
    aliases: ['ADR', 'architecture decision record', 'architectural decision record', 'decision records'],
  },
  {
    id: 'domain-driven-design', name: 'Domain-driven design', kind: 'idea',
    aliases: [
      'Domain Driven Development', 'DDD', 'domain model', 'domain modelling', 'domain modeling', 'aggregate root',
      'ubiquitous language', 'domain expert', 'subdomain',
    ],
  },
  {
    id: 'bounded-contexts', name: 'Bounded contexts', kind: 'idea',
    aliases: ['bounded context', 'context map', 'context mapping', 'anti corruption layer', 'anticorruption layer'],
  },
  { id: 'event-storming', name: 'Event storming', kind: 'idea', aliases: ['EventStorming'] },
  {
    id: 'event-sourcing', name: 'Event sourcing', kind: 'idea',
    aliases: ['event sourced', 'event source', 'eventsourcing', 'event store'],
  },
  {
    id: 'event-logging', name: 'Event logging', kind: 'idea',
    aliases: ['event log', 'append only log', 'commit log', 'log structured', 'write ahead log', 'WAL'],
  },
  { id: 'lambda-architecture', name: 'Lambda architecture', kind: 'idea' },
  { id: 'transactional-outbox', name: 'Transactional outbox', kind: 'idea', aliases: ['outbox pattern', 'outbox table'] },
  {
    id: 'cqrs', name: 'CQRS', kind: 'idea',
    aliases: ['Command Query Responsibility Segregation', 'command query separation', 'read model', 'write model'],
  },
  {
    id: 'event-driven-architecture', name: 'Event-driven architecture', kind: 'idea',
    aliases: [
      'event driven', 'event based', 'domain event', 'focus on what happens', 'focus on events', 'event bus',
      'event streaming',
    ],
  },
  {
    id: 'saga-pattern', name: 'Saga pattern', kind: 'idea',
    aliases: ['sagas', 'saga orchestration', 'process manager', 'compensating transaction', 'compensating action'],
  },
  {
    id: 'actor-model', name: 'Actor model', kind: 'idea',
    aliases: ['actor system', 'actor based', 'virtual actor', 'actor framework'],
  },
  {
    id: 'let-it-crash', name: 'Let it crash', kind: 'idea',
    aliases: ['fail fast', 'supervision tree', 'supervisor hierarchy', 'crash only'],
  },
  {
    id: 'reactive-systems', name: 'Reactive systems', kind: 'idea',
    aliases: [
      'reactive design principles', 'Reactive Manifesto', 'reactive system', 'reactive programming',
      'reactive architecture', 'reactive principles', 'reactive microservices', 'FRP',
    ],
  },
  {
    id: 'strangler-application', name: 'Strangler application', kind: 'idea',
    aliases: ['strangle the monolith', 'strangler'],
  },
  {
    id: 'hexagonal-architecture', name: 'Hexagonal architecture', kind: 'idea',
    aliases: ['ports and adapters', 'onion architecture', 'clean architecture', 'layered architecture'],
  },
  {
    id: 'serverless', name: 'Serverless', kind: 'idea',
    aliases: ['server less', 'function as a service', 'functions as a service', 'FaaS', 'BaaS', 'cold start'],
  },
  { id: 'service-mesh', name: 'Service mesh', kind: 'idea', aliases: ['sidecar', 'data plane', 'control plane'] },
  {
    id: 'api-gateway', name: 'API gateway', kind: 'idea',
    aliases: ['backend for frontend', 'backends for frontends', 'BFF', 'edge gateway'],
  },
  {
    id: 'api-design', name: 'API design', kind: 'idea',
    aliases: [
      'REST API', 'RESTful', 'REST', 'API first', 'API versioning', 'public API', 'API contract', 'design APIs',
      'hypermedia', 'HATEOAS', 'web API', 'API spec',
    ],
  },
  {
    id: 'remote-procedure-calls', name: 'Remote procedure calls', kind: 'idea',
    aliases: ['remote procedure call', 'RPC', 'service call', 'RPC call', 'synchronous call'],
  },
  {
    id: 'service-discovery', name: 'Service discovery', kind: 'idea',
    aliases: ['service registry', 'discover services', 'service location'],
  },
  { id: 'peer-to-peer', name: 'Peer-to-peer', kind: 'idea', aliases: ['P2P', 'DHT', 'distributed hash table'] },
  { id: 'micro-frontends', name: 'Micro frontends', kind: 'idea', aliases: ['microfrontend', 'micro front end'] },
  {
    id: 'plugin-architecture', name: 'Plugin architecture', kind: 'idea',
    aliases: ['plug in architecture', 'plugin system', 'microkernel'],
  },
  {
    id: 'coupling-and-cohesion', name: 'Coupling and cohesion', kind: 'idea',
    aliases: [
      'coupling', 'loosely coupled', 'tightly coupled', 'decouple', 'decoupled', 'decoupling', 'cohesion', 'cohesive',
    ],
  },
  {
    id: 'modularity', name: 'Modularity', kind: 'idea',
    aliases: [
      'modular', 'modularisation', 'modularization', 'separation of concerns', 'encapsulation', 'information hiding',
    ],
  },
  { id: 'abstraction', name: 'Abstraction', kind: 'idea', aliases: ['abstractions'] },
  { id: 'complexity', name: 'Complexity', kind: 'idea', aliases: ['complex system', 'simplicity', 'keep it simple'] },
  { id: 'twelve-factor-app', name: 'Twelve-factor app', kind: 'idea', aliases: ['12 factor', 'twelve factor'] },
  {
    id: 'fallacies-of-distributed-computing', name: 'Fallacies of distributed computing', kind: 'idea',
    aliases: ['fallacies of distributed systems', 'eight fallacies', 'network is reliable'],
  },
  {
    id: 'conways-law', name: "Conway's law", kind: 'idea',
    aliases: ['conways law', 'inverse conway', 'reverse Conway'],
  },
  {
    id: 'design-patterns', name: 'Design patterns', kind: 'idea',
    aliases: ['design pattern', 'Gang of Four', 'anti pattern', 'antipattern', 'software patterns'],
  },
  {
    id: 'solid-principles', name: 'SOLID principles', kind: 'idea', word: true,
    aliases: [
      'SOLID', 'single responsibility', 'Liskov substitution', 'open closed principle', 'dependency inversion',
      'interface segregation',
    ],
    cues: ['principles', 'design', 'OO', 'DRY', 'YAGNI', 'code', 'object', 'architecture', ],
  },
  {
    id: 'dependency-injection', name: 'Dependency injection', kind: 'idea',
    aliases: ['inversion of control', 'IoC', 'dependency inversion container', 'DI container'],
  },
  {
    id: 'object-oriented-programming', name: 'Object-oriented programming', kind: 'idea',
    aliases: ['object oriented', 'object orientation', 'OOP', 'inheritance', 'polymorphism'],
  },
  {
    id: 'data-oriented-design', name: 'Data-oriented design', kind: 'idea',
    aliases: ['data oriented', 'struct of arrays', 'entity component system'],
  },
  {
    id: 'multi-tenancy', name: 'Multi-tenancy', kind: 'idea',
    aliases: ['multi tenant', 'multitenant', 'multitenancy', 'tenant isolation', 'single tenant'],
  },
  { id: 'state-machines', name: 'State machines', kind: 'idea', aliases: ['state machine', 'statechart', 'FSM'] },

  // Distributed systems and data
  { id: 'distributed-systems', name: 'Distributed systems', kind: 'idea', aliases: ['distributed'] },
  {
    id: 'stateless-services', name: 'Stateless and stateful services', kind: 'idea',
    aliases: ['stateless', 'stateful', 'statelessness'],
  },
  {
    id: 'scaling', name: 'Scaling', kind: 'idea',
    aliases: [
      'scalability', 'scalable', 'scaleable', 'scale out', 'scale up', 'scale horizontally', 'scale well', 'scales',
      'to scale', 'at scale', 'scale that well', 'scaled', 'elasticity', 'massive scale',
    ],
  },
  {
    id: 'autoscaling', name: 'Autoscaling', kind: 'idea',
    aliases: [
      'auto scaling', 'auto scale', 'autoscale', 'autoscaler', 'auto scaler', 'scales automatically',
      'scale automatically', 'scale to zero',
    ],
  },
  {
    id: 'load-balancing', name: 'Load balancing', kind: 'idea',
    aliases: [
      'load balancer', 'load balance', 'load balanced', 'loadbalancer', 'loadbalancing', 'round robin',
      'load shedding',
    ],
  },
  {
    id: 'caching', name: 'Caching', kind: 'idea',
    aliases: [
      'cache', 'cached', 'memoisation', 'memoization', 'memoize', 'write through', 'hitting the DB',
      'hitting the database',
    ],
  },
  {
    id: 'cdn', name: 'Content delivery networks', kind: 'idea',
    aliases: ['CDN', 'content delivery network', 'edge cache', 'edge caching'],
  },
  { id: 'in-memory-data', name: 'In-memory data', kind: 'idea', aliases: ['in memory', 'memory resident'] },
  {
    id: 'replication', name: 'Replication', kind: 'idea',
    aliases: ['replicas', 'replicate', 'replicated', 'replica', 'multi master', 'leader follower', 'master slave'],
  },
  {
    id: 'sharding', name: 'Sharding', kind: 'idea',
    aliases: ['shard', 'sharded', 'partitioning', 'partitioned', 'resharding', 'partition key', 'data partition'],
  },
  { id: 'consistent-hashing', name: 'Consistent hashing', kind: 'idea', aliases: ['hash ring', 'rendezvous hashing'] },
  {
    id: 'eventual-consistency', name: 'Eventual consistency', kind: 'idea',
    aliases: ['eventually consistent', 'weak consistency', 'causal consistency', 'read your writes'],
  },
  {
    id: 'consistency', name: 'Consistency', kind: 'idea',
    aliases: [
      'strongly consistent', 'linearizability', 'linearizable', 'linearisable', 'serializability', 'serializable',
    ],
  },
  {
    id: 'cap-theorem', name: 'CAP theorem', kind: 'idea',
    aliases: ['PACELC', 'network partition', 'CAP', 'partition tolerance'],
  },
  {
    id: 'consensus', name: 'Consensus', kind: 'idea',
    aliases: ['consensus algorithm', 'distributed consensus', 'quorum', 'Byzantine fault'],
  },
  { id: 'raft', name: 'Raft', kind: 'idea', aliases: ['Raft consensus', 'Raft protocol', 'Raft algorithm'] },
  { id: 'paxos', name: 'Paxos', kind: 'idea' },
  {
    id: 'leader-election', name: 'Leader election', kind: 'idea',
    aliases: ['elect a leader', 'elects a leader', 'elected leader', 'new leader is elected'],
  },
  {
    id: 'gossip-protocols', name: 'Gossip protocols', kind: 'idea',
    aliases: ['gossip protocol', 'gossiping', 'gossip based', 'SWIM protocol'],
  },
  {
    id: 'crdts', name: 'CRDTs', kind: 'idea',
    aliases: ['CRDT', 'conflict free replicated', 'operational transform', 'operational transformation'],
  },
  {
    id: 'logical-clocks', name: 'Logical clocks', kind: 'idea',
    aliases: ['vector clock', 'Lamport clock', 'logical clock', 'Lamport timestamp', 'clock skew', 'version vector'],
  },
  {
    id: 'transactions', name: 'Transactions', kind: 'idea',
    aliases: [
      'transactional', 'ACID', 'two phase commit', '2PC', 'distributed transaction', 'isolation level',
      'snapshot isolation', 'MVCC',
    ],
  },
  { id: 'idempotence', name: 'Idempotence', kind: 'idea', aliases: ['idempotent', 'idempotency'] },
  {
    id: 'delivery-guarantees', name: 'Delivery guarantees', kind: 'idea',
    aliases: ['exactly once', 'at least once', 'at most once'],
  },
  {
    id: 'messaging', name: 'Messaging', kind: 'idea',
    aliases: [
      'message passing', 'pub sub', 'publish subscribe', 'pub/sub', 'pubsub', 'message queue', 'message broker',
      'message bus', 'async communication', 'asynchronous communication', 'asynchronous messaging', 'message driven',
      'message queuing', 'event queue', 'dead letter queue', 'publish and subscribe', 'async messaging',
    ],
  },
  {
    id: 'queues', name: 'Queues', kind: 'idea',
    aliases: ['queue', 'queuing', 'queueing', "Little's law", 'backlog of messages'],
  },
  {
    id: 'asynchronous-programming', name: 'Asynchronous programming', kind: 'idea',
    aliases: [
      'async', 'asynchronous', 'asynchronously', 'non blocking', 'nonblocking', 'event loop', 'callback hell',
      'callbacks',
    ],
  },
  {
    id: 'backpressure', name: 'Backpressure', kind: 'idea',
    aliases: ['back pressure', 'flow control', 'bounded queue'],
  },
  { id: 'circuit-breakers', name: 'Circuit breakers', kind: 'idea', aliases: ['circuit breaker', 'circuit breaking'] },
  {
    id: 'bulkheads', name: 'Bulkheads', kind: 'idea',
    aliases: ['bulkhead', 'bulkheading', 'cell based architecture', 'blast radius', 'fault isolation'],
  },
  {
    id: 'retries', name: 'Retries and timeouts', kind: 'idea',
    aliases: ['retry', 'retries', 'retrying', 'back off', 'backoff', 'timeout', 'time out', 'jitter'],
  },
  {
    id: 'rate-limiting', name: 'Rate limiting', kind: 'idea',
    aliases: ['rate limit', 'rate limiter', 'rate limited', 'throttle', 'throttling', 'throttled', 'token bucket'],
  },
  {
    id: 'resilience', name: 'Resilience', kind: 'idea',
    aliases: [
      'resilient', 'resiliency', 'fault tolerance', 'fault tolerant', 'fault tolerent', 'graceful degradation',
      'degrade gracefully', 'gracefully degrade', 'design for failure', 'architecting for failure', 'embrace failure',
      'cascading failure', 'self healing', 'robustness', 'failure mode', 'antifragile', 'partial failure',
    ],
  },
  {
    id: 'reliability', name: 'Reliability', kind: 'idea',
    aliases: ['reliable', 'unreliable', 'reliably', 'durability', 'durable', 'unreliability'],
  },
  {
    id: 'high-availability', name: 'High availability', kind: 'idea',
    aliases: [
      'highly available', 'availability', 'uptime', 'downtime', 'failover', 'fail over', 'five nines',
      'single point of failure', 'outage', 'redundancy',
    ],
  },
  {
    id: 'disaster-recovery', name: 'Disaster recovery', kind: 'idea',
    aliases: ['backups', 'backup', 'RPO', 'RTO', 'region failover', 'business continuity'],
  },
  {
    id: 'health-checks', name: 'Health checks', kind: 'idea',
    aliases: ['health check', 'healthcheck', 'health checking', 'liveness probe', 'readiness probe', 'heartbeat'],
  },
  {
    id: 'stream-processing', name: 'Stream processing', kind: 'idea',
    aliases: [
      'streaming data', 'data stream', 'data streaming', 'real time processing', 'real time data', 'event stream',
      'stream processor', 'windowing', 'streaming pipeline', 'streaming platform', 'streams of data',
      'stream of events',
    ],
  },
  {
    id: 'batch-processing', name: 'Batch processing', kind: 'idea',
    aliases: ['batch job', 'nightly batch', 'batch mode', 'batching', 'batched'],
  },
  {
    id: 'data-pipelines', name: 'Data pipelines', kind: 'idea',
    aliases: [
      'data pipeline', 'ETL', 'ELT', 'data ingestion', 'extract transform load', 'data integration',
      'change data capture', 'CDC',
    ],
  },
  {
    id: 'data-collection', name: 'Data collection', kind: 'idea',
    aliases: ['collect data', 'collecting data', 'collection agent', 'gather data'],
  },
  {
    id: 'data-lakes', name: 'Data lakes and warehouses', kind: 'idea',
    aliases: ['data lake', 'data warehouse', 'data warehousing', 'lakehouse', 'data swamp'],
  },
  {
    id: 'data-mesh', name: 'Data mesh', kind: 'idea',
    aliases: ['data product', 'data as a product', 'data domain', 'data contract', 'data ownership'],
  },
  {
    id: 'data-modelling', name: 'Data modelling', kind: 'idea',
    aliases: [
      'data modeling', 'data model', 'denormalise', 'denormalize', 'denormalised', 'denormalized', 'denormalization',
      'schema',
    ],
  },
  {
    id: 'data-quality', name: 'Data quality', kind: 'idea',
    aliases: [
      'data governance', 'data lineage', 'data catalog', 'data catalogue', 'data cleaning', 'dirty data',
      'data validation', 'clean data',
    ],
  },
  {
    id: 'schema-evolution', name: 'Schema evolution', kind: 'idea',
    aliases: [
      'schema change', 'schema migration', 'database migration', 'data migration', 'migrate data',
      'backwards compatible', 'backward compatible', 'backwards compatibility', 'backward compatibility',
      'breaking change', 'expand and contract', 'forward compatible',
    ],
  },
  {
    id: 'nosql', name: 'NoSQL', kind: 'idea',
    aliases: [
      'No SQL', 'document database', 'document store', 'key value store', 'wide column', 'polyglot persistence',
    ],
  },
  {
    id: 'relational-databases', name: 'Relational databases', kind: 'idea',
    aliases: [
      'relational database', 'RDBMS', 'foreign key', 'SQL database', 'relational model', 'ORM',
      'object relational mapping', 'normal form',
    ],
  },
  {
    id: 'graph-databases', name: 'Graph databases', kind: 'idea',
    aliases: [
      'graph database', 'knowledge graph', 'social graph', 'graph DB', 'graph data', 'linked DB', 'property graph',
      'graph store',
    ],
  },
  { id: 'time-series-data', name: 'Time-series data', kind: 'idea', aliases: ['timeseries', 'time series', 'TSDB'] },
  {
    id: 'indexing', name: 'Indexing', kind: 'idea',
    aliases: [
      'database index', 'secondary index', 'inverted index', 'indexes', 'query optimiser', 'query optimizer',
      'query plan', 'query planner',
    ],
  },
  { id: 'search', name: 'Search', kind: 'idea', nameless: true, aliases: ['information retrieval'] },
  {
    id: 'big-data', name: 'Big data', kind: 'idea',
    aliases: ['petabyte', 'large data sets', 'large datasets', 'terabyte'],
  },
  {
    id: 'data-structures', name: 'Data structures', kind: 'idea',
    aliases: [
      'data structure', 'hash table', 'hash map', 'B-tree', 'btree', 'LSM tree', 'log structured merge',
      'linked list', 'skip list', 'Merkle tree', 'trie', 'priority queue',
    ],
  },
  {
    id: 'probabilistic-data-structures', name: 'Probabilistic data structures', kind: 'idea',
    aliases: ['bloom filter', 'HyperLogLog', 'count min sketch', 'approximate algorithm', 't-digest'],
  },
  { id: 'ring-buffers', name: 'Ring buffers', kind: 'idea', aliases: ['ring buffer', 'circular buffer'] },
  {
    id: 'serialisation', name: 'Serialisation', kind: 'idea',
    aliases: [
      'serialization', 'serialize', 'serialise', 'deserialization', 'deserialisation', 'serialized',
      'binary encoding', 'binary format', 'wire format', 'marshalling',
    ],
  },
  {
    id: 'compression', name: 'Compression', kind: 'idea',
    aliases: ['compress', 'compressed', 'gzip', 'zstd', 'lossless'],
  },
  {
    id: 'algorithms', name: 'Algorithms', kind: 'idea',
    aliases: ['algorithm', 'algorithmic', 'big O', 'time complexity', 'NP complete'],
  },
  {
    id: 'blockchain', name: 'Blockchain', kind: 'idea',
    aliases: [
      'block chain', 'smart contract', 'distributed ledger', 'cryptocurrency', 'cryptocurrencies', 'proof of work',
      'Web3', 'NFT',
    ],
  },

  // Programming
  {
    id: 'functional-programming', name: 'Functional programming', kind: 'idea',
    aliases: [
      'functional language', 'pure function', 'functional style', 'higher order function', 'side effect', 'FP',
      'referential transparency', 'monad', 'functor', 'functional core', 'lambda calculus', 'lambda expression',
      'currying', 'purely functional',
    ],
  },
  {
    id: 'immutability', name: 'Immutability', kind: 'idea',
    aliases: ['immutable', 'persistent data structure', 'mutable state'],
  },
  {
    id: 'typing', name: 'Static and dynamic typing', kind: 'idea',
    aliases: [
      'static typing', 'statically typed', 'dynamic typing', 'dynamically typed', 'type system', 'type checker',
      'type check', 'gradual typing', 'strong typing', 'strongly typed', 'type hint', 'static types', 'type checking',
      'optional typing', 'generics', 'algebraic data type', 'dependent type', 'sum type',
    ],
  },
  {
    id: 'type-safety', name: 'Type safety', kind: 'idea',
    aliases: [
      'type safe', 'typesafe', 'null safety', 'type annotation', 'memory safe', 'memory safety', 'type safely',
    ],
  },
  {
    id: 'type-inference', name: 'Type inference', kind: 'idea',
    aliases: ['infer types', 'inferred type', 'Hindley Milner'],
  },
  {
    id: 'concurrency', name: 'Concurrency', kind: 'idea',
    aliases: [
      'concurrent', 'race condition', 'deadlock', 'data race', 'shared state', 'multi threaded', 'multithreaded',
      'multithreading', 'thread safe', 'mutex', 'semaphore', 'locking', 'thread pool', 'contention', 'threads',
      'threading',
    ],
  },
  {
    id: 'parallelism', name: 'Parallelism', kind: 'idea',
    aliases: ['parallel', 'parallelise', 'parallelize', 'parallelisation', 'parallelization', "Amdahl's law"],
  },
  {
    id: 'coroutines', name: 'Coroutines', kind: 'idea',
    aliases: [
      'coroutine', 'green thread', 'fibers', 'virtual thread', 'lightweight thread', 'lightweight process',
      'structured concurrency',
    ],
  },
  {
    id: 'lock-free-programming', name: 'Lock-free programming', kind: 'idea',
    aliases: ['lock free', 'wait free', 'compare and swap', 'lockless', 'memory barrier', 'memory model', 'atomics'],
  },
  { id: 'csp', name: 'Communicating sequential processes', kind: 'idea', aliases: ['CSP'] },
  {
    id: 'memory-management', name: 'Memory management', kind: 'idea',
    aliases: [
      'memory allocation', 'memory usage', 'memory leak', 'allocations', 'off heap', 'memory layout',
      'memory footprint', 'reference counting', 'heap size', 'object pool', 'allocator', 'stack allocation',
    ],
  },
  {
    id: 'garbage-collection', name: 'Garbage collection', kind: 'idea',
    aliases: [
      'garbage collector', 'GC', 'garbage collected', 'stop the world', 'GC pause', 'garbage collect',
      'generational collector',
    ],
  },
  {
    id: 'jit', name: 'Just-in-time compilation', kind: 'idea',
    aliases: [
      'JIT', 'just in time compiler', 'JIT compiler', 'ahead of time compilation', 'AOT', 'escape analysis',
      'inlining', 'deoptimisation', 'deoptimization',
    ],
  },
  {
    id: 'compilers', name: 'Compilers', kind: 'idea',
    aliases: [
      'compiler', 'parser', 'interpreter', 'abstract syntax tree', 'AST', 'compile time', 'bytecode', 'transpiler',
      'transpile',
    ],
  },
  {
    id: 'metaprogramming', name: 'Metaprogramming', kind: 'idea',
    aliases: [
      'meta programming', 'macros', 'code generation', 'generated code', 'code generator', 'homoiconic',
      'annotation processing', 'bytecode manipulation', 'reflection API',
    ],
  },
  {
    id: 'domain-specific-languages', name: 'Domain-specific languages', kind: 'idea',
    aliases: ['domain specific language', 'DSL'],
  },
  { id: 'pattern-matching', name: 'Pattern matching', kind: 'idea', aliases: ['pattern match', 'destructuring'] },
  { id: 'recursion', name: 'Recursion', kind: 'idea', aliases: ['recursive', 'tail call'] },
  {
    id: 'live-code-reload', name: 'Live code reload', kind: 'idea',
    aliases: [
      'hot code reload', 'live code reloading', 'hot reloading', 'hot reload', 'hot code swap', 'hot swap',
      'hot code loading', 'live reload', 'code hot swapping', 'hot code swapping',
    ],
  },
  {
    id: 'error-handling', name: 'Error handling', kind: 'idea',
    aliases: [
      'exception handling', 'error code', 'error message', 'checked exception', 'handle errors', 'handling errors',
    ],
  },
  {
    id: 'mechanical-sympathy', name: 'Mechanical sympathy', kind: 'idea',
    aliases: [
      'hardware sympathy', 'cache line', 'cache friendly', 'cache locality', 'CPU cache', 'branch prediction',
      'branch predictor', 'L1 cache', 'NUMA', 'SIMD', 'vectorisation', 'vectorization', 'prefetching', 'cache misses',
    ],
  },
  {
    id: 'false-sharing', name: 'False sharing', kind: 'idea',
    aliases: ['@Contended', 'Contended annotation', 'cache line padding'],
  },
  {
    id: 'cpu-affinity', name: 'CPU affinity', kind: 'idea',
    aliases: [
      'thread pinning', 'thread affinity', 'threads to CPU cores', 'pinning threads', 'pin threads', 'CPU pinning',
      'core pinning', 'core affinity', 'isolcpus',
    ],
  },
  {
    id: 'kernel-bypass', name: 'Kernel bypass', kind: 'idea',
    aliases: ['zero copy', 'user space networking', 'OpenOnload'],
  },
  {
    id: 'version-control', name: 'Version control', kind: 'idea',
    aliases: [
      'source control', 'VCS', 'master branch', 'main branch', 'feature branch', 'long lived branch',
      'merge conflict', 'branching strategy', 'commit message', 'git history',
    ],
  },
  {
    id: 'monorepo', name: 'Monorepo', kind: 'idea',
    aliases: ['mono repo', 'monorepository', 'multi repo', 'polyrepo', 'single repository'],
  },
  {
    id: 'dependency-management', name: 'Dependency management', kind: 'idea',
    aliases: [
      'package manager', 'dependency hell', 'transitive dependency', 'third party library', 'third party libraries',
      'dependencies',
    ],
  },
  {
    id: 'semantic-versioning', name: 'Semantic versioning', kind: 'idea',
    aliases: ['semver', 'version number', 'versioning'],
  },
  {
    id: 'open-source', name: 'Open source', kind: 'idea',
    aliases: [
      'open sourced', 'open sourcing', 'OSS', 'free software', 'maintainer', 'MIT license', 'MIT licence',
      'inner source', 'innersource', 'GPL', 'AGPL',
    ],
  },
  {
    id: 'scaffolding', name: 'Scaffolding', kind: 'idea',
    aliases: [
      'archetype project', 'project archetype', 'project template', 'service template', 'boilerplate', 'starter kit',
      'code template', 'archetypes', 'paved road', 'golden path', 'paved path',
    ],
  },

  // Code quality and testing
  {
    id: 'technical-debt', name: 'Technical debt', kind: 'idea',
    aliases: ['debt', 'quality view', 'code rot', 'legacy mess'],
  },
  { id: 'legacy-code', name: 'Legacy code', kind: 'idea', aliases: ['legacy', 'mainframe', 'brownfield'] },
  {
    id: 'refactoring', name: 'Refactoring', kind: 'idea',
    aliases: [
      'refactor', 'refactored', 'restructure the code', 'code smell',       'boy scout rule',
    ],
  },
  {
    id: 'code-deletion', name: 'Code deletion', kind: 'idea',
    aliases: [
      'deleting code', 'delete code', 'remove code', 'removing code', 'dead code', 'delete the code',
      'unused code', 'code has very little value', 'deleted code', 'code removal',
    ],
  },
  {
    id: 'clean-code', name: 'Clean code', kind: 'idea',
    aliases: [
      'readable code', 'readability', 'code quality', 'naming things', 'naming is hard', 'coding standard',
      'maintainable', 'maintainability', 'self documenting', 'craftsmanship',
    ],
  },
  {
    id: 'dry', name: 'DRY', kind: 'idea',
    aliases: ["don't repeat yourself", 'duplication', 'duplicated code', 'duplicate code'],
  },
  {
    id: 'yagni', name: 'YAGNI', kind: 'idea',
    aliases: [
      "you aren't gonna need it", 'premature optimisation', 'premature optimization', 'over engineering',
      'overengineering', 'KISS', 'premature abstraction',
    ],
  },
  {
    id: 'code-review', name: 'Code review', kind: 'idea',
    aliases: ['pull request', 'merge request', 'peer review', 'review code', 'reviewing code', 'code reviewer'],
  },
  {
    id: 'pair-programming', name: 'Pair programming', kind: 'idea',
    aliases: ['pairing', 'mob programming', 'ensemble programming', 'mobbing', 'pair program'],
  },
  {
    id: 'testing', name: 'Testing', kind: 'idea',
    aliases: [
      'tests', 'test suite', 'automated test', 'unit test', 'integration test', 'acceptance test', 'end to end test',
      'test automation', 'test pyramid', 'e2e test', 'regression test', 'testable', 'testability', 'smoke test',
      'tested', 'QA', 'test data', 'testers', 'tester', 'system test', 'flaky test', 'UI test', 'test environment',
    ],
  },
  {
    id: 'test-driven-development', name: 'Test-driven development', kind: 'idea',
    aliases: ['TDD', 'test first', 'test driven', 'red green refactor'],
  },
  {
    id: 'behaviour-driven-development', name: 'Behaviour-driven development', kind: 'idea',
    aliases: [
      'BDD', 'behavior driven development', 'behaviour driven', 'specification by example',
      'executable specification', 'given when then', 'living documentation',
    ],
  },
  {
    id: 'mutation-testing', name: 'Mutation testing', kind: 'idea',
    aliases: ['mutation test', 'mutation score', 'mutants'],
  },
  {
    id: 'property-based-testing', name: 'Property-based testing', kind: 'idea',
    aliases: [
      'property testing', 'generative testing', 'property based', 'fuzzing', 'fuzz testing', 'fuzzer', 'fuzz test',
    ],
  },
  { id: 'contract-testing', name: 'Contract testing', kind: 'idea', aliases: ['contract test', 'consumer driven'] },
  {
    id: 'load-testing', name: 'Load testing', kind: 'idea',
    aliases: ['load test', 'performance testing', 'performance test', 'stress test', 'stress testing', 'soak test'],
  },
  {
    id: 'test-doubles', name: 'Test doubles', kind: 'idea',
    aliases: ['mocks', 'mocking', 'mock object', 'stubs', 'stubbing', 'test double', 'service virtualisation'],
  },
  {
    id: 'test-coverage', name: 'Test coverage', kind: 'idea',
    aliases: ['code coverage', 'line coverage', 'branch coverage'],
  },
  {
    id: 'testing-in-production', name: 'Testing in production', kind: 'idea',
    aliases: [
      'test in production', 'synthetic monitoring', 'synthetic transactions', 'shadow traffic', 'dark launch',
      'dark launching', 'traffic mirroring',
    ],
  },
  {
    id: 'static-analysis', name: 'Static analysis', kind: 'idea',
    aliases: ['static code analysis', 'linter', 'linting', 'lint', 'static analyser', 'static analyzer', 'SAST'],
  },
  {
    id: 'formal-methods', name: 'Formal methods', kind: 'idea',
    aliases: [
      'formal verification', 'formal specification', 'model checking', 'model checker', 'theorem prover',
      'proof assistant', 'formally verified', 'formal proof', 'formal method', 'formally verify',
    ],
  },
  {
    id: 'debugging', name: 'Debugging', kind: 'idea',
    aliases: ['debug', 'debugger', 'root cause', 'reproduce bugs', 'core dump', 'troubleshooting', 'heisenbug'],
  },

  // Delivery
  {
    id: 'continuous-delivery', name: 'Continuous delivery', kind: 'idea',
    aliases: [
      'continuous deployment', 'continuously delivering', 'continuously deliver', 'continuously deploy',
      'delivery pipeline', 'deployment pipeline', 'build pipeline', 'deploys per day', 'deployments per day',
      'CD pipeline', 'release pipeline', 'CI/CD', 'deploy to production', 'deploy continuously',
      'deployed to production', 'release often', 'ship to production', 'deploys a day', 'multiple times a day',
      'deploy frequently', 'deployments a day', 'frequent deployment', 'frequent releases', 'deploy on Friday',
      'deployment frequency', 'release frequently', 'small releases', 'deploying to production', 'each deploy',
      'push to production', 'branch to production',
    ],
  },
  {
    id: 'continuous-integration', name: 'Continuous integration', kind: 'idea',
    aliases: [
      'CI server', 'continuously integrate', 'CI build', 'CI pipeline', 'build server', 'CI', 'green build',
      'broken build', 'build time',
    ],
  },
  {
    id: 'deployment', name: 'Deployment', kind: 'idea',
    aliases: [
      'deploy', 'deployed', 'deploying', 'deployable', 'rolling update', 'release process', 'release manager',
      'release management', 'release engineering', 'rollback', 'roll back', 'release train', 'rollout', 'roll out',
      'undeploy',
    ],
  },
  {
    id: 'trunk-based-development', name: 'Trunk-based development', kind: 'idea',
    aliases: ['short lived branches', 'no branches', 'commit to master', 'trunk'],
  },
  {
    id: 'feature-flags', name: 'Feature flags', kind: 'idea',
    aliases: ['feature flag', 'feature toggle', 'feature switch', 'feature flipper', 'feature gate'],
  },
  {
    id: 'canary-releases', name: 'Canary releases', kind: 'idea',
    aliases: [
      'canary deployment', 'canary deploy', 'canary', 'canaries', 'canarying', 'progressive delivery',
      'gradual rollout', 'progressive rollout', 'staged rollout',
    ],
  },
  {
    id: 'blue-green-deployment', name: 'Blue-green deployment', kind: 'idea',
    aliases: ['blue green', 'blue/green', 'blue/green deployment', 'red/black deployment'],
  },
  {
    id: 'infrastructure-as-code', name: 'Infrastructure as code', kind: 'idea',
    aliases: [
      'infrastructure as software', 'infrastructure code', 'configuration as code', 'policy as code',
      'declarative infrastructure', 'IaC', 'manage infrastructure', 'provisioning',
    ],
  },
  {
    id: 'immutable-infrastructure', name: 'Immutable infrastructure', kind: 'idea',
    aliases: [
      'immutable server', 'phoenix server', 'immutable deployment', 'golden image', 'snowflake server',
      'pets vs cattle', 'pets not cattle', 'cattle not pets', 'cattle, not pets', 'immutable image',
    ],
  },
  {
    id: 'configuration-management', name: 'Configuration management', kind: 'idea',
    aliases: [
      'config management', 'configuration drift', 'configuration change', 'dynamic configuration', 'config change',
    ],
  },
  {
    id: 'gitops', name: 'GitOps', kind: 'idea',
    aliases: ['git ops', 'desired state', 'reconciliation loop', 'declarative configuration', 'source of truth'],
  },
  {
    id: 'automation', name: 'Automation', kind: 'idea',
    aliases: ['automate', 'automated', 'automating', 'automates'],
  },
  {
    id: 'guardrails', name: 'Guardrails', kind: 'idea',
    aliases: ['guard rail', 'guardrail', 'automated guardrails', 'safety net'],
  },
  {
    id: 'speed-of-delivery', name: 'Speed of delivery', kind: 'idea',
    aliases: [
      'move fast', 'moving fast', 'lead time', 'cycle time', 'time to market', 'deliver faster', 'go faster',
      'velocity', 'deployment speed', 'DORA metrics', 'four key metrics', 'fast feedback', 'speed up', 'ship faster',
      'ship fast', 'time to production',
    ],
  },

  // Operations
  {
    id: 'devops', name: 'DevOps', kind: 'idea',
    aliases: [
      'dev ops', 'DevSecOps', 'devs and ops', 'dev and ops', 'you build it you run it', 'you build it, you run it',
      'NoOps', 'wall of confusion',
    ],
  },
  {
    id: 'site-reliability-engineering', name: 'Site reliability engineering', kind: 'idea',
    aliases: ['SRE', 'site reliability engineer', 'toil', 'reliability engineering'],
  },
  {
    id: 'service-level-objectives', name: 'Service level objectives', kind: 'idea',
    aliases: [
      'SLO', 'SLI', 'SLA', 'service level objective', 'service level indicator', 'service level agreement',
      'error budget',
    ],
  },
  {
    id: 'observability', name: 'Observability', kind: 'idea',
    aliases: [
      'o11y', 'high cardinality', 'wide events', 'unknown unknowns', 'observable', 'three pillars',
      'structured events',
    ],
  },
  {
    id: 'monitoring', name: 'Monitoring', kind: 'idea',
    aliases: [
      'monitor', 'monitored', 'monitors', 'alerting', 'alerts', 'dashboards', 'dashboard', 'alert', 'RUM',
      'golden signals',
    ],
  },
  {
    id: 'logging', name: 'Logging', kind: 'idea',
    aliases: [
      'logs', 'log aggregation', 'log line', 'log file', 'log message', 'audit log', 'log data', 'correlation id',
    ],
  },
  {
    id: 'metrics', name: 'Metrics', kind: 'idea',
    aliases: [
      'metric', 'instrumentation', 'instrumented', 'telemetry', 'percentiles',
      'percentile', 'p99', 'histogram', 'KPI',     ],
  },
  {
    id: 'tracing', name: 'Tracing', kind: 'idea',
    aliases: ['distributed tracing', 'distributed trace', 'trace id', 'traces', 'trace context'],
  },
  {
    id: 'profiling', name: 'Profiling', kind: 'idea',
    aliases: [
      'profiler', 'performance analysis', 'flame graph', 'flamegraph', 'profile the', 'performance tuning',
      'profiled', 'microbenchmark', 'benchmark', 'benchmarking',
    ],
  },
  {
    id: 'performance', name: 'Performance', kind: 'idea',
    aliases: [
      'performant', 'throughput', 'optimisation', 'optimization', 'bottleneck', 'slow query', 'fast startup',
      'startup time', 'optimise', 'optimize', 'page load', 'page speed', 'page weight',
    ],
  },
  {
    id: 'performance-reviews', name: 'Performance reviews', kind: 'idea',
    aliases: [
      'performance review', 'annual review', 'performance appraisal', 'stack ranking', 'performance management',
      'performance rating',
    ],
  },
  {
    id: 'latency', name: 'Latency', kind: 'idea',
    aliases: [
      'latencies', 'response time', 'round trip', 'network hop', 'slow response', 'millisecond', 'microsecond',
      'coordinated omission',
    ],
  },
  {
    id: 'incident-response', name: 'Incident response', kind: 'idea',
    aliases: ['incident', 'outages', 'mean time to recovery', 'MTTR', 'mean time to recover', 'war room'],
  },
  { id: 'on-call', name: 'On-call', kind: 'idea', aliases: ['pager', 'being paged', 'out of hours', 'get paged'] },
  { id: 'runbooks', name: 'Runbooks', kind: 'idea', aliases: ['runbook', 'playbook', 'run book', 'ChatOps'] },
  {
    id: 'blameless-culture', name: 'Blameless culture', kind: 'idea',
    aliases: ['blameless', 'blame free', 'no blame', 'just culture', 'blame culture', 'without blame'],
  },
  {
    id: 'postmortems', name: 'Postmortems', kind: 'idea',
    aliases: [
      'post mortem', 'postmortem', 'learning from incidents', 'learn from failure', 'learning from failure',
      'root cause analysis', 'five whys', '5 whys', 'learn from incidents',
    ],
  },
  {
    id: 'chaos-engineering', name: 'Chaos engineering', kind: 'idea',
    aliases: [
      'failure injection', 'fault injection', 'game day', 'gameday', 'chaos experiment', 'chaos testing',
      'chaos test', 'inject failure', 'break things on purpose', 'injecting failure',
    ],
  },
  {
    id: 'capacity-planning', name: 'Capacity planning', kind: 'idea',
    aliases: [
      'over provisioning', 'overprovisioning', 'right sizing', 'bin packing', 'over provisioned',
      'resource utilisation', 'resource utilization',
    ],
  },
  {
    id: 'cloud-costs', name: 'Cloud costs', kind: 'idea',
    aliases: [
      'cloud cost', 'FinOps', 'cost optimisation', 'cost optimization', 'cloud bill', 'cost saving', 'reduce cost',
      'reduced costs', 'spot instance', 'cloud spend',
    ],
  },
  {
    id: 'cloud-computing', name: 'Cloud computing', kind: 'idea',
    aliases: [
      'cloud', 'IaaS', 'PaaS', 'SaaS', 'platform as a service', 'infrastructure as a service',
      'software as a service',
    ],
  },
  { id: 'cloud-native', name: 'Cloud native', kind: 'idea' },
  {
    id: 'cloud-migration', name: 'Cloud migration', kind: 'idea',
    aliases: [
      'migrate to the cloud', 'move to the cloud', 'moving to the cloud', 'migrating to the cloud', 'lift and shift',
      'cloud adoption', 'migration to the cloud', 'moved to the cloud',
    ],
  },
  {
    id: 'multi-cloud', name: 'Multi-cloud', kind: 'idea',
    aliases: ['multicloud', 'hybrid cloud', 'cloud agnostic', 'lock in', 'multiple clouds', 'multi region'],
  },
  {
    id: 'on-premises', name: 'On-premises', kind: 'idea',
    aliases: [
      'on prem', 'on premise', 'data centre', 'data center', 'datacenter', 'datacentre', 'in house hardware',
      'bare metal', 'own hardware', 'colocation',
    ],
  },
  {
    id: 'edge-computing', name: 'Edge computing', kind: 'idea',
    aliases: ['edge device', 'fog computing', 'at the edge', 'edge location', 'CDN edge'],
  },
  {
    id: 'containers', name: 'Containers', kind: 'idea',
    aliases: [
      'container', 'containerised', 'containerized', 'containerisation', 'containerization', 'containerise',
      'containerize', 'image layers',
    ],
  },
  {
    id: 'orchestration', name: 'Orchestration', kind: 'idea',
    aliases: [
      'container orchestrator', 'container orchestration', 'orchestrator', 'orchestrate',       'cluster state', 'cluster management', 'orchestrated', 'workload scheduling',
    ],
  },
  {
    id: 'virtualisation', name: 'Virtualisation', kind: 'idea',
    aliases: ['virtualization', 'virtual machine', 'hypervisor', 'VM', 'unikernel', 'microVM'],
  },
  {
    id: 'cluster-nodes', name: 'Cluster nodes', kind: 'idea',
    aliases: [
      'node failure', 'node pool', 'worker node', 'master node', 'cluster node', 'node group', 'leaf node',
      'nodes in the cluster',
    ],
  },
  {
    id: 'networking', name: 'Networking', kind: 'idea',
    aliases: [
      'port mapping', 'reverse proxy', 'firewall', 'subnet', 'bandwidth', 'NAT', 'packet loss',
      'IP address',
    ],
  },
  {
    id: 'platform-engineering', name: 'Platform engineering', kind: 'idea',
    aliases: [
      'internal developer platform', 'platform team', 'IDP', 'platform as a product', 'self service',
      'developer portal', 'thinnest viable platform', 'platform thinking',
    ],
  },
  {
    id: 'developer-experience', name: 'Developer experience', kind: 'idea',
    aliases: [
      'developer productivity', 'developer happiness', 'DX', 'developer tooling', 'engineering productivity',
      'developer friendly', 'inner loop', 'developer workflow', 'DevEx', 'developer efficiency',
    ],
  },

  // Security
  {
    id: 'security', name: 'Security', kind: 'idea',
    aliases: [
      'secure', 'attacker', 'vulnerability', 'vulnerabilities', 'insecure', 'hacker', 'exploit', 'attack surface',
      'malware', 'ransomware', 'breach', 'appsec', 'infosec', 'bad actor', 'cybersecurity', 'cyber attack',
      'shift left', 'shifting left', 'patching', 'attackers', 'CVE', 'Heartbleed', 'Log4Shell', 'botnet', 'exploits',
      'hacked', 'pwned', 'least privilege', 'defence in depth', 'defense in depth', 'DDoS', 'denial of service',
      'phishing', 'social engineering',
    ],
  },
  {
    id: 'web-vulnerabilities', name: 'Web vulnerabilities', kind: 'idea',
    aliases: [
      'SQL injection', 'XSS', 'cross site scripting', 'CSRF', 'SSRF', 'content security policy', 'CORS',
      'injection attack', 'code injection', 'same origin',
    ],
  },
  { id: 'moving-target-defence', name: 'Moving-target defence', kind: 'idea', aliases: ['moving target', 'repave'] },
  {
    id: 'secrets-management', name: 'Secrets management', kind: 'idea',
    aliases: [
      'secret rotation', 'secrets', 'secret management', 'credential rotation', 'credentials', 'API key',
      'rotate keys', 'key rotation', 'password manager', 'hardcoded password', 'secret store',
      'hardware security module', 'HSM', 'key management',
    ],
  },
  {
    id: 'access-control', name: 'Access control', kind: 'idea',
    aliases: [
      'RBAC', 'authorization', 'authorisation', 'permissions', 'role based access', 'ABAC', 'fine grained access',
      'access rights', 'authorise', 'authorize', 'privileges', 'access policy', 'access policies',
    ],
  },
  {
    id: 'authentication', name: 'Authentication', kind: 'idea',
    aliases: [
      'authenticate', 'authn', 'single sign on', 'SSO', 'two factor', '2FA', 'MFA', 'passwordless', 'passkey',
      'login', 'identity provider', 'identity management', 'biometric',
    ],
  },
  {
    id: 'encryption', name: 'Encryption', kind: 'idea',
    aliases: [
      'encrypt', 'encrypted', 'cryptography', 'cryptographic', 'public key', 'private key', 'encrypting',
      'homomorphic', 'digital signature', 'certificate authority', 'post quantum',
    ],
  },
  {
    id: 'zero-trust', name: 'Zero trust', kind: 'idea',
    aliases: ['perimeter security', 'zero trust network', 'perimeterless'],
  },
  {
    id: 'threat-modelling', name: 'Threat modelling', kind: 'idea',
    aliases: ['threat model', 'threat modeling', 'attack tree', 'threat actor'],
  },
  {
    id: 'penetration-testing', name: 'Penetration testing', kind: 'idea',
    aliases: [
      'pen test', 'pentest', 'penetration test', 'red team', 'red teaming', 'bug bounty', 'bug bounties',
      'ethical hacking', 'pen tester', 'pen testing',
    ],
  },
  {
    id: 'supply-chain-security', name: 'Supply chain security', kind: 'idea',
    aliases: [
      'SBOM', 'software bill of materials', 'typosquatting', 'supply chain', 'SLSA', 'signed artifacts', 'provenance',
      'reproducible build',
    ],
  },
  {
    id: 'privacy', name: 'Privacy', kind: 'idea',
    aliases: [
      'GDPR', 'personal data', 'PII', 'data protection', 'anonymisation', 'anonymization', 'anonymised', 'anonymized',
      'right to be forgotten', 'private data', 'personally identifiable', 'user consent', 'surveillance',
    ],
  },
  {
    id: 'compliance', name: 'Compliance', kind: 'idea',
    aliases: [
      'regulation', 'regulatory', 'auditors', 'PCI DSS', 'PCI', 'HIPAA', 'SOC 2', 'SOX', 'compliant', 'regulated',
      'audit', 'auditor', 'regulator',
    ],
  },
  {
    id: 'safelisting', name: 'Safelisting', kind: 'idea',
    aliases: [
      'whitelist', 'allowlist', 'allow list', 'blacklist', 'blocklist', 'denylist', 'deny list', 'white list',
      'safelist', 'whitelisting',
    ],
  },

  // People and process
  {
    id: 'agile', name: 'Agile', kind: 'idea',
    aliases: [
      'agility', 'sprint', 'user story', 'user stories', 'extreme programming', 'XP',       'waterfall', 'story points', 'standups', 'stand up', 'backlog',
    ],
  },
  { id: 'scrum', name: 'Scrum', kind: 'idea', aliases: ['product owner', 'sprint planning'] },
  {
    id: 'kanban', name: 'Kanban', kind: 'idea',
    aliases: ['WIP limit', 'work in progress', 'limit WIP', 'theory of constraints'],
  },
  {
    id: 'lean', name: 'Lean', kind: 'idea',
    aliases: [
      'lean startup', 'value stream', 'kaizen', 'continuous improvement', 'lean thinking',
      'minimum viable product', 'MVP', 'build measure learn', 'lean manufacturing',
    ],
  },
  { id: 'retrospectives', name: 'Retrospectives', kind: 'idea', aliases: ['retrospective', 'retro', 'retros'] },
  { id: 'okrs', name: 'OKRs', kind: 'idea', aliases: ['OKR', 'objectives and key results', 'North Star metric'] },
  {
    id: 'product-management', name: 'Product management', kind: 'idea',
    aliases: [
      'product manager', 'product thinking', 'product team', 'product mindset', 'product discovery', 'roadmap',
      'product development', 'customer value', 'product led', 'customer feedback', 'outcome over output',
      'outcomes over outputs', 'prioritisation', 'prioritization',
    ],
  },
  {
    id: 'user-experience', name: 'User experience', kind: 'idea',
    aliases: [
      'UX', 'usability', 'user research', 'user centred', 'user centered', 'user interface', 'UI design',
      'design thinking', 'user testing', 'customer experience', 'user journey', 'personas', 'user needs',
    ],
  },
  {
    id: 'design-systems', name: 'Design systems', kind: 'idea',
    aliases: [
      'design system', 'style guide', 'component library', 'pattern library', 'design token', 'atomic design',
    ],
  },
  {
    id: 'accessibility', name: 'Accessibility', kind: 'idea',
    aliases: [
      'accessible', 'a11y', 'screen reader', 'WCAG', 'assistive technology', 'keyboard navigation', 'colour contrast',
      'color contrast', 'inclusive design',
    ],
  },
  {
    id: 'web-performance', name: 'Web performance', kind: 'idea',
    aliases: [
      'Core Web Vitals', 'time to interactive', 'critical rendering path', 'lazy loading', 'lazy load',
      'first contentful paint', 'code splitting', 'tree shaking', 'render blocking', 'bundle size',
      'image optimisation', 'page load time',
    ],
  },
  {
    id: 'single-page-applications', name: 'Single-page applications', kind: 'idea',
    aliases: [
      'single page app', 'single page application', 'SPA', 'client side rendering', 'virtual DOM',
      'client side routing',
    ],
  },
  {
    id: 'server-side-rendering', name: 'Server-side rendering', kind: 'idea',
    aliases: [
      'server side render', 'SSR', 'server rendered', 'static site generator', 'Jamstack', 'isomorphic', 'hydration',
      'server components',
    ],
  },
  {
    id: 'progressive-web-apps', name: 'Progressive web apps', kind: 'idea',
    aliases: [
      'progressive web app', 'PWA', 'offline first', 'progressive enhancement', 'local first', 'responsive design',
      'mobile first',
    ],
  },
  {
    id: 'a-b-testing', name: 'A/B testing', kind: 'idea',
    aliases: [
      'A/B test', 'AB test', 'AB testing', 'split testing', 'experimentation', 'multivariate test', 'A/B',
      'run experiments', 'running experiments', 'controlled experiment',
    ],
  },
  {
    id: 'team-topologies', name: 'Team topologies', kind: 'idea',
    aliases: [
      'stream aligned team', 'enabling team', 'team topology', 'complicated subsystem', 'two pizza team',
      'autonomous team', 'cross functional team', 'feature team', 'squads', 'team autonomy', 'small teams', 'tribes',
      'team structure', 'self organising team', 'self organizing team',
    ],
  },
  {
    id: 'high-performing-teams', name: 'High-performing teams', kind: 'idea',
    aliases: [
      'high performing team', 'high performance team', 'effective team', 'team performance',
      'high performing organisation', 'high performing organization', 'high performer',
    ],
  },
  {
    id: 'psychological-safety', name: 'Psychological safety', kind: 'idea',
    aliases: ['psychologically safe', 'safe to fail', 'safe environment', 'feel safe', 'speak up'],
  },
  {
    id: 'engineering-culture', name: 'Engineering culture', kind: 'idea',
    aliases: ['culture', 'Westrum', 'learning culture'],
  },
  {
    id: 'leadership', name: 'Leadership', kind: 'idea',
    aliases: [
      'tech lead', 'engineering manager', 'management style', 'micromanagement', 'micromanage',
      'staff engineer', 'engineering management',
    ],
  },
  {
    id: 'autonomy', name: 'Autonomy', kind: 'idea',
    aliases: ['autonomous', 'empower', 'empowered', 'empowerment', 'empowering'],
  },
  { id: 'feedback-loops', name: 'Feedback loops', kind: 'idea', aliases: ['feedback'] },
  {
    id: 'communication', name: 'Communication', kind: 'idea',
    aliases: ['communicate', 'storytelling', 'communicating'],
  },
  {
    id: 'collaboration', name: 'Collaboration', kind: 'idea',
    aliases: ['collaborate', 'teamwork', 'collaborative', 'work together', 'working together', 'collaborating'],
  },
  {
    id: 'knowledge-sharing', name: 'Knowledge sharing', kind: 'idea',
    aliases: [
      'share knowledge', 'sharing knowledge', 'community of practice', 'communities of practice', 'bus factor',
      'guilds', 'brown bag', 'knowledge silo', 'tribal knowledge', 'silos', 'siloed',
    ],
  },
  {
    id: 'documentation', name: 'Documentation', kind: 'idea',
    aliases: ['documented', 'docs', 'README', 'technical writing', 'documenting'],
  },
  {
    id: 'learning', name: 'Learning', kind: 'idea', nameless: true,
    aliases: [
      'mentoring', 'mentor', 'onboarding', 'deliberate practice', 'growth mindset', 'coaching', 'upskilling',
      'onboard', 'learn from mistakes', 'katas', 'mentorship',
    ],
  },
  {
    id: 'hiring', name: 'Hiring', kind: 'idea',
    aliases: [
      'recruitment', 'recruiting', 'interviews', 'job interview', 'interviewing', 'recruit', 'hire',
      'whiteboard interview', 'job ad', 'recruiter',
    ],
  },
  {
    id: 'diversity-and-inclusion', name: 'Diversity and inclusion', kind: 'idea',
    aliases: [
      'diversity', 'inclusion', 'inclusive', 'underrepresented', 'gender gap', 'unconscious bias', 'diverse team',
      'women in tech', 'equity', 'inclusivity', 'allyship', 'pay gap',
    ],
  },
  {
    id: 'remote-work', name: 'Remote work', kind: 'idea',
    aliases: [
      'remote working', 'remote team', 'work from home', 'working from home', 'distributed team', 'remote first',
      'hybrid working', 'WFH', 'remote worker',
    ],
  },
  {
    id: 'burnout', name: 'Burnout', kind: 'idea',
    aliases: [
      'burn out', 'burned out', 'work life balance', 'mental health', 'imposter syndrome', 'impostor syndrome',
      'wellbeing', 'well being', 'burnt out',
    ],
  },
  {
    id: 'cognitive-load', name: 'Cognitive load', kind: 'idea',
    aliases: [
      'mental model', 'mental load', 'cognitive bias', 'cognitive overhead', 'context switching', 'flow state',
      'context switch', 'decision fatigue',
    ],
  },
  {
    id: 'systems-thinking', name: 'Systems thinking', kind: 'idea',
    aliases: [
      'systems theory', 'Cynefin', 'Wardley map', 'Wardley mapping', 'sociotechnical', 'socio technical',
      'emergent behaviour', 'emergent behavior', 'second order effect', 'safety science', 'human error',
      'human factors', 'normal accidents', 'resilience engineering', 'sensemaking', 'OODA loop', 'OODA',
    ],
  },
  {
    id: 'change-management', name: 'Change management', kind: 'idea',
    aliases: [
      'resistance to change', 'organisational change', 'organizational change', 'digital transformation',
      'change agent',
    ],
  },
  {
    id: 'innovation', name: 'Innovation', kind: 'idea',
    aliases: [
      'innovate', 'hackathon', 'innovative', 'hack day', 'R&D', "innovator's dilemma", '20% time', 'innovating',
    ],
  },
  {
    id: 'ethics', name: 'Ethics', kind: 'idea',
    aliases: ['ethical', 'dark pattern', 'unethical', 'moral', 'responsible technology', 'ethically'],
  },
  {
    id: 'sustainability', name: 'Sustainability', kind: 'idea',
    aliases: [
      'green software', 'carbon footprint', 'carbon emissions', 'energy efficiency', 'energy consumption',
      'climate change', 'energy efficient', 'carbon aware', 'e-waste',
    ],
  },
  {
    id: 'hypothesis-driven-development', name: 'Hypothesis-driven development', kind: 'idea',
    aliases: ['hypothesis driven', 'fail often', 'small experiments', 'spike solution'],
  },
  {
    id: 'engineering-adages', name: 'Engineering adages', kind: 'idea',
    aliases: [
      'bikeshedding', 'bike shedding', 'not invented here', 'cargo cult', 'cargo culting', 'sunk cost',
      'Dunning Kruger', "Goodhart's law", "Hyrum's law", "Postel's law", "Gall's law", "Brooks's law", "Brooks' law",
      "Parkinson's law",
    ],
  },

  // Data science and AI
  {
    id: 'machine-learning', name: 'Machine learning', kind: 'idea',
    aliases: [
      'ML', 'supervised learning', 'unsupervised learning', 'learns from data', 'trained model', 'train models',
      'training data', 'train a model', 'ML model', 'training set', 'classifier', 'overfitting', 'machine learned',
      'predictive model', 'model training', 'training models', 'training a model', 'learns all responses from data',
      'random forest', 'decision tree', 'gradient boosting', 'k-means', 'clustering algorithm', 'transfer learning',
      'test set', 'semi supervised', 'self supervised', 'feature store', 'regularisation', 'regularization',
      'labelled data', 'labeled data', 'cross validation', 'machine-learnt',
    ],
  },
  {
    id: 'artificial-intelligence', name: 'Artificial intelligence', kind: 'idea',
    aliases: [
      'AI', 'artificial general intelligence', 'AGI', 'explainable AI', 'expert system', 'AI ethics',
      'responsible AI', 'AI safety', 'AI system', 'machine intelligence', 'AI powered', 'AI assisted', 'AI tool',
    ],
  },
  {
    id: 'deep-learning', name: 'Deep learning', kind: 'idea',
    aliases: ['deep neural network', 'DNN', 'deep net', 'backpropagation', 'back propagation'],
  },
  {
    id: 'neural-networks', name: 'Neural networks', kind: 'idea',
    aliases: [
      'neural network', 'neural net', 'feed forward network', 'feedforward network', 'RNN', 'LSTM', 'CNN', 'GAN',
      'generative adversarial network', 'convolutional network', 'hidden layer', 'fed into the network',
      'activation function', 'autoencoder', 'neurons', 'seq2seq', 'sequence to sequence', 'encoder decoder',
      'convolution',
    ],
  },
  {
    id: 'logistic-regression', name: 'Logistic regression', kind: 'idea',
    aliases: ['linear regression', 'regression model', 'sigmoid', 'softmax'],
  },
  {
    id: 'gradient-descent', name: 'Gradient descent', kind: 'idea',
    aliases: ['SGD', 'loss function', 'learning rate'],
  },
  {
    id: 'word-embeddings', name: 'Word embeddings', kind: 'idea',
    aliases: [
      'embedded vector', 'word vector', 'embedding', 'vector representation', 'vector of floats',
      'numerical representation', 'one hot',
    ],
  },
  {
    id: 'dimensionality-reduction', name: 'Dimensionality reduction', kind: 'idea',
    aliases: [
      'PCA', 'principal component analysis', 't-SNE', 'tSNE', 'UMAP', 'reduce dimensions', 'curse of dimensionality',
    ],
  },
  {
    id: 'feature-learning', name: 'Feature learning', kind: 'idea',
    aliases: [
      'feature engineering', 'automatic feature learning', 'feature extraction', 'representation learning',
      'learned features', 'hand crafted features', 'feature selection',
    ],
  },
  {
    id: 'natural-language-processing', name: 'Natural language processing', kind: 'idea',
    aliases: [
      'NLP', 'natural language', 'sentiment analysis', 'language understanding', 'text classification',
      'named entity', 'speech recognition', 'text to speech', 'tokenisation', 'tokenization', 'topic model',
      'bag of words', 'machine translation', 'language model', 'language processing', 'TF-IDF',
    ],
  },
  {
    id: 'smart-replies', name: 'Smart replies', kind: 'idea',
    aliases: ['smart reply', 'suggested replies', 'suggested reply', 'smart compose'],
  },
  {
    id: 'chatbots', name: 'Chatbots', kind: 'idea',
    aliases: [
      'chatbot', 'chat bot', 'conversational interface', 'voice assistant', 'voice interface', 'conversational AI',
      'virtual assistant', 'conversational UI', 'bots',
    ],
  },
  {
    id: 'computer-vision', name: 'Computer vision', kind: 'idea',
    aliases: [
      'image recognition', 'object detection', 'face recognition', 'facial recognition', 'image classification',
      'image processing', 'image segmentation', 'OCR',
    ],
  },
  {
    id: 'recommendation-systems', name: 'Recommendation systems', kind: 'idea',
    aliases: [
      'recommender', 'recommendation engine', 'recommendation system', 'collaborative filtering', 'personalisation',
      'personalization', 'personalised', 'personalized', 'recommendations algorithm', 'ranking model',
    ],
  },
  {
    id: 'reinforcement-learning', name: 'Reinforcement learning', kind: 'idea',
    aliases: [
      'RLHF', 'Q-learning', 'multi armed bandit', 'reward function', 'bandit algorithm',
      'exploration and exploitation', 'human feedback',
    ],
  },
  {
    id: 'transformers', name: 'Transformers', kind: 'idea', nameless: true,
    aliases: [
      'transformer model', 'transformer architecture', 'attention mechanism', 'self attention', 'transformer based',
      'attention head', 'mixture of experts',
    ],
  },
  {
    id: 'large-language-models', name: 'Large language models', kind: 'idea',
    aliases: [
      'LLM', 'large language model', 'foundation model', 'generative AI', 'GenAI', 'gen AI', 'small language model',
      'SLM', 'context window', 'frontier model', 'tokens per second', 'next token', 'LLM based', 'reasoning model',
      'open weights', 'generative model', 'multimodal',
    ],
  },
  {
    id: 'retrieval-augmented-generation', name: 'Retrieval-augmented generation', kind: 'idea',
    aliases: ['RAG', 'retrieval augmented', 're-ranking', 'GraphRAG'],
  },
  {
    id: 'prompt-engineering', name: 'Prompt engineering', kind: 'idea',
    aliases: [
      'prompting', 'few shot', 'chain of thought', 'zero shot', 'in context learning',
      'context engineering', 'jailbreaking',
    ],
  },
  {
    id: 'vector-search', name: 'Vector search', kind: 'idea',
    aliases: [
      'vector database', 'vector store', 'semantic search', 'similarity search', 'nearest neighbour',
      'nearest neighbor', 'vector index', 'hybrid search', 'HNSW', 'approximate nearest',
    ],
  },
  {
    id: 'fine-tuning', name: 'Fine-tuning', kind: 'idea',
    aliases: [
      'fine tune', 'fine tuned', 'LoRA adapter', 'instruction tuning', 'quantisation', 'quantization', 'quantised',
      'quantized', 'QLoRA', 'distillation', 'PEFT',
    ],
  },
  {
    id: 'hallucinations', name: 'Hallucinations', kind: 'idea',
    aliases: ['hallucination', 'hallucinate', 'hallucinating', 'hallucinated', 'confabulation'],
  },
  {
    id: 'ai-agents', name: 'AI agents', kind: 'idea',
    aliases: [
      'AI agent', 'agentic', 'multi agent', 'autonomous agent', 'tool calling', 'function calling', 'LLM agent',
      'coding agent', 'tool use',
    ],
  },
  {
    id: 'ai-coding-assistants', name: 'AI coding assistants', kind: 'idea',
    aliases: [
      'AI coding', 'coding assistant', 'vibe coding', 'AI generated code', 'code completion', 'AI assistant',
      'AI pair programmer', 'AI assisted coding', 'AI assisted development',
    ],
  },
  {
    id: 'model-evaluation', name: 'Model evaluation', kind: 'idea',
    aliases: [
      'evals', 'evaluation metric', 'LLM as a judge', 'precision and recall', 'ROC curve', 'confusion matrix',
      'false positive', 'false negative', 'model accuracy', 'golden dataset', 'F1 score', 'offline evaluation',
    ],
  },
  {
    id: 'mlops', name: 'MLOps', kind: 'idea',
    aliases: [
      'ML ops', 'model serving', 'model deployment', 'model drift', 'concept drift', 'model registry',
      'models in production', 'model monitoring', 'ML platform', 'model in production', 'ML pipeline', 'inference',
      'LLMOps', 'data drift', 'ML in production',
    ],
  },
  {
    id: 'algorithmic-bias', name: 'Algorithmic bias', kind: 'idea',
    aliases: [
      'bias in machine learning', 'explainability', 'interpretability', 'black box model',
      'explainable',
    ],
  },
  {
    id: 'anomaly-detection', name: 'Anomaly detection', kind: 'idea',
    aliases: ['fraud detection', 'anomalies', 'outlier', 'detect fraud'],
  },
  {
    id: 'data-science', name: 'Data science', kind: 'idea',
    aliases: [
      'data scientist', 'data analysis', 'data visualisation', 'data visualization', 'statistics', 'statistical',
      'Bayesian', 'data engineering', 'data engineer', 'analytics', 'data driven', 'business intelligence',
      'correlation is not causation', 'causal inference', 'regression analysis', 'standard deviation',
      'confidence interval', 'probabilistic', 'A/A test',
    ],
  },
  {
    id: 'gpu-computing', name: 'GPU computing', kind: 'idea',
    aliases: [
      'GPU', 'GPGPU', 'FPGA', 'hardware accelerator', 'hardware acceleration', 'graphics card', 'AI accelerator',
    ],
  },
  { id: 'quantum-computing', name: 'Quantum computing', kind: 'idea', aliases: ['qubit', 'quantum'] },
  {
    id: 'internet-of-things', name: 'Internet of things', kind: 'idea',
    aliases: [
      'IoT', 'connected device', 'smart home', 'embedded system', 'embedded device', 'wearables', 'sensors',
      'digital twin', 'embedded software', 'firmware', 'sensor data',
    ],
  },
  {
    id: 'self-driving-cars', name: 'Self-driving cars', kind: 'idea',
    aliases: ['self driving', 'autonomous vehicle', 'autonomous car', 'driverless', 'autonomous driving', 'drones'],
  },
  {
    id: 'virtual-reality', name: 'Virtual and augmented reality', kind: 'idea',
    aliases: [
      'virtual reality', 'augmented reality', 'mixed reality', 'VR', 'AR', 'metaverse', 'XR', 'spatial computing',
    ],
  },
  {
    id: 'low-latency-trading', name: 'Low-latency trading', kind: 'idea',
    aliases: [
      'high frequency trading', 'algorithmic trading', 'HFT', 'trading system', 'matching engine', 'trading platform',
      'electronic trading',
    ],
  },
  { id: 'low-code', name: 'Low-code', kind: 'idea', aliases: ['no code', 'citizen developer', 'visual programming'] },
]

// oxfmt-ignore
const organisations: TopicEntry[] = [
  // Technology companies
  { id: 'amazon', name: 'Amazon', kind: 'organisation', aliases: ['Amazon.com'] },
  { id: 'google', name: 'Google', kind: 'organisation', aliases: ['Alphabet Inc', 'Googlers', 'Googler'] },
  {
    id: 'deepmind', name: 'Google DeepMind', kind: 'organisation', parent: 'google',
    aliases: ['DeepMind', 'Deep Mind'],
  },
  { id: 'microsoft', name: 'Microsoft', kind: 'organisation', aliases: ['MSFT', 'Micro soft'] },
  {
    id: 'apple', name: 'Apple', kind: 'organisation', word: true,
    aliases: ['Apple Inc'],
    cues: [
      'iOS', 'iPhone', 'iPad', 'Mac', 'macOS', 'Swift', 'Siri', 'Store', 'Xcode', 'Google', 'Microsoft', 'uses',
      'use', 'used', 'announced', 'engineers', 'privacy', 'M1', 'Silicon', 'does', 'moved',
      'wants', 'bought', 'built', 'requires',
    ],
  },
  {
    id: 'facebook', name: 'Facebook', kind: 'organisation',
    aliases: ['Meta Platforms', 'Face book', "Meta's", 'Meta AI'],
  },
  { id: 'instagram', name: 'Instagram', kind: 'organisation', parent: 'facebook' },
  { id: 'whatsapp', name: 'WhatsApp', kind: 'organisation', parent: 'facebook', aliases: ['Whats App'] },
  { id: 'twitter', name: 'Twitter', kind: 'organisation' },
  { id: 'netflix', name: 'Netflix', kind: 'organisation' },
  { id: 'spotify', name: 'Spotify', kind: 'organisation' },
  { id: 'linkedin', name: 'LinkedIn', kind: 'organisation', aliases: ['Linked In'] },
  { id: 'airbnb', name: 'Airbnb', kind: 'organisation', aliases: ['Air BnB'] },
  { id: 'uber', name: 'Uber', kind: 'organisation', aliases: ['UBER'] },
  { id: 'lyft', name: 'Lyft', kind: 'organisation' },
  { id: 'pinterest', name: 'Pinterest', kind: 'organisation' },
  { id: 'snap-inc', name: 'Snap', kind: 'organisation', aliases: ['Snapchat', 'Snap Inc'], nameless: true },
  { id: 'dropbox', name: 'Dropbox', kind: 'organisation' },
  { id: 'etsy', name: 'Etsy', kind: 'organisation' },
  { id: 'ebay', name: 'eBay', kind: 'organisation', aliases: ['EBay', 'Ebay', 'ebay'] },
  { id: 'paypal', name: 'PayPal', kind: 'organisation', aliases: ['Pay Pal'] },
  {
    id: 'stripe', name: 'Stripe', kind: 'organisation', word: true,
    aliases: ['Stripe API', 'Stripe payments'],
    cues: [
      'payment', 'payments', 'API', 'APIs', 'uses', 'use', 'engineers', 'Ruby', 'checkout', 'billing', 'fintech',
      'PayPal', 'Square', 'runs', 'built',
    ],
  },
  {
    id: 'square', name: 'Square', kind: 'organisation', nameless: true,
    aliases: ['Square Inc', 'Block Inc', 'Square Cash', "Jack Dorsey's Square", "Square's"],
  },
  { id: 'shopify', name: 'Shopify', kind: 'organisation' },
  {
    id: 'twitch', name: 'Twitch', kind: 'organisation', word: true,
    cues: [
      'Amazon', 'stream', 'streaming', 'streams', 'streamers', 'video', 'chat', 'uses', 'use', 'live', 'Go',       'runs', 'built',
    ],
  },
  { id: 'youtube', name: 'YouTube', kind: 'organisation', parent: 'google', aliases: ['You Tube'] },
  { id: 'reddit', name: 'Reddit', kind: 'organisation' },
  {
    id: 'discord', name: 'Discord', kind: 'organisation', word: true,
    cues: [
      'Elixir', 'Rust', 'Cassandra', 'ScyllaDB', 'chat', 'server', 'servers', 'messages', 'uses', 'use', 'moved',
      'engineers', 'Erlang', 'voice', 'runs', 'built', 'switched',
    ],
  },
  { id: 'zynga', name: 'Zynga', kind: 'organisation' },
  { id: 'yahoo', name: 'Yahoo', kind: 'organisation' },
  { id: 'ibm', name: 'IBM', kind: 'organisation', aliases: ['IBM Research'] },
  {
    id: 'oracle', name: 'Oracle', kind: 'organisation', word: true,
    aliases: ['Oracle Corporation', 'Oracle Corp', 'Oracle Labs'],
    cues: [
      'Java', 'JDK', 'database', 'databases', 'DB', 'SQL', 'Sun', 'Postgres', 'PostgreSQL', 'licence', 'license',
      'licensing', 'cloud', 'RAC', 'GraalVM', 'migration', 'OpenJDK', 'uses', 'support', 'bought',
      'owns', 'licences', 'licenses', 'sued',
    ],
  },
  { id: 'sap', name: 'SAP', kind: 'organisation' },
  { id: 'salesforce', name: 'Salesforce', kind: 'organisation', aliases: ['Sales force'] },
  { id: 'adobe', name: 'Adobe', kind: 'organisation' },
  {
    id: 'intel', name: 'Intel', kind: 'organisation', word: true,
    aliases: ['Intel CPU', 'Intel processor', 'Intel chip'],
    cues: [
      'CPU', 'CPUs', 'chip', 'chips', 'processor', 'processors', 'AMD', 'x86', 'Xeon', 'SGX', 'Arm', 'hardware',           ],
  },
  { id: 'amd', name: 'AMD', kind: 'organisation' },
  { id: 'nvidia', name: 'NVIDIA', kind: 'organisation', aliases: ['Nvida'] },
  { id: 'cisco', name: 'Cisco', kind: 'organisation' },
  { id: 'dell', name: 'Dell', kind: 'organisation', aliases: ['Dell EMC'] },
  { id: 'hewlett-packard', name: 'Hewlett Packard', kind: 'organisation', aliases: ['HPE', 'HP Labs'] },
  { id: 'sun-microsystems', name: 'Sun Microsystems', kind: 'organisation' },
  { id: 'bell-labs', name: 'Bell Labs', kind: 'organisation' },
  { id: 'xerox-parc', name: 'Xerox PARC', kind: 'organisation', aliases: ['PARC'] },
  { id: 'nokia', name: 'Nokia', kind: 'organisation' },
  { id: 'ericsson', name: 'Ericsson', kind: 'organisation' },
  { id: 'samsung', name: 'Samsung', kind: 'organisation' },
  { id: 'siemens', name: 'Siemens', kind: 'organisation' },
  { id: 'bosch', name: 'Bosch', kind: 'organisation' },
  { id: 'alibaba', name: 'Alibaba', kind: 'organisation', aliases: ['Alipay', 'Alibaba Cloud'] },
  { id: 'tencent', name: 'Tencent', kind: 'organisation', aliases: ['WeChat'] },
  { id: 'baidu', name: 'Baidu', kind: 'organisation' },
  { id: 'bytedance', name: 'ByteDance', kind: 'organisation', aliases: ['TikTok'] },
  { id: 'openai', name: 'OpenAI', kind: 'organisation', aliases: ['Open AI'] },
  { id: 'anthropic', name: 'Anthropic', kind: 'organisation' },
  { id: 'mozilla', name: 'Mozilla', kind: 'organisation' },

  // Tools, cloud and consulting companies
  { id: 'hashicorp', name: 'HashiCorp', kind: 'organisation', aliases: ['Hashi Corp'] },
  {
    id: 'weaveworks', name: 'Weaveworks', kind: 'organisation',
    aliases: ['Weave use', 'Weave Cloud', 'Weave Scope', 'Weave Net', 'Weave Works'],
  },
  { id: 'docker-inc', name: 'Docker Inc', kind: 'organisation', aliases: ['Docker, Inc'] },
  {
    id: 'pivotal', name: 'Pivotal', kind: 'organisation', word: true,
    aliases: ['Pivotal Labs', 'Pivotal Software'],
    cues: [
      'Spring', 'Cloud', 'Foundry', 'Labs', 'Tracker', 'VMware', 'Greenplum', 'uses', 'RabbitMQ', 'engineers',       'use',
    ],
  },
  { id: 'vmware', name: 'VMware', kind: 'organisation', aliases: ['VM ware'] },
  { id: 'lightbend', name: 'Lightbend', kind: 'organisation', aliases: ['Typesafe Inc'] },
  { id: 'red-hat', name: 'Red Hat', kind: 'organisation', aliases: ['RedHat'] },
  { id: 'suse', name: 'SUSE', kind: 'organisation' },
  { id: 'confluent', name: 'Confluent', kind: 'organisation' },
  { id: 'datastax', name: 'DataStax', kind: 'organisation' },
  { id: 'elastic', name: 'Elastic', kind: 'organisation', aliases: ['Elastic NV', 'Elastic Inc'], nameless: true },
  { id: 'mesosphere', name: 'Mesosphere', kind: 'organisation' },
  { id: 'cloudflare', name: 'Cloudflare', kind: 'organisation', aliases: ['Cloud flare'] },
  { id: 'fastly', name: 'Fastly', kind: 'organisation' },
  { id: 'akamai', name: 'Akamai', kind: 'organisation' },
  { id: 'rackspace', name: 'Rackspace', kind: 'organisation' },
  { id: 'atlassian', name: 'Atlassian', kind: 'organisation' },
  { id: 'jetbrains', name: 'JetBrains', kind: 'organisation', aliases: ['Jet Brains'] },
  { id: 'outlyer', name: 'Outlyer', kind: 'organisation', aliases: ['Dataloop'] },
  { id: 'azul', name: 'Azul', kind: 'organisation', aliases: ['Azul Systems'] },
  { id: 'thoughtworks', name: 'ThoughtWorks', kind: 'organisation', aliases: ['Thought works'] },
  { id: 'accenture', name: 'Accenture', kind: 'organisation' },
  { id: 'mckinsey', name: 'McKinsey', kind: 'organisation' },
  { id: 'gartner', name: 'Gartner', kind: 'organisation' },
  { id: 'palantir', name: 'Palantir', kind: 'organisation' },

  // Finance, retail, media and travel
  { id: 'lmax-exchange', name: 'LMAX Exchange', kind: 'organisation', aliases: ['LMAX'] },
  { id: 'coinbase', name: 'Coinbase', kind: 'organisation', aliases: ['Coin base'] },
  { id: 'monzo', name: 'Monzo', kind: 'organisation' },
  { id: 'starling-bank', name: 'Starling Bank', kind: 'organisation' },
  { id: 'revolut', name: 'Revolut', kind: 'organisation' },
  { id: 'goldman-sachs', name: 'Goldman Sachs', kind: 'organisation' },
  { id: 'jpmorgan', name: 'JPMorgan', kind: 'organisation', aliases: ['J.P. Morgan', 'JP Morgan', 'JPMC'] },
  { id: 'morgan-stanley', name: 'Morgan Stanley', kind: 'organisation' },
  { id: 'barclays', name: 'Barclays', kind: 'organisation' },
  { id: 'hsbc', name: 'HSBC', kind: 'organisation' },
  { id: 'ing', name: 'ING', kind: 'organisation', aliases: ['ING Bank'] },
  { id: 'capital-one', name: 'Capital One', kind: 'organisation' },
  { id: 'deutsche-bank', name: 'Deutsche Bank', kind: 'organisation' },
  { id: 'nasdaq', name: 'Nasdaq', kind: 'organisation' },
  { id: 'bloomberg', name: 'Bloomberg', kind: 'organisation' },
  { id: 'qbe', name: 'QBE', kind: 'organisation', aliases: ['QBE Insurance', 'QBE Europe'] },
  { id: 'knight-capital', name: 'Knight Capital', kind: 'organisation' },
  { id: 'klarna', name: 'Klarna', kind: 'organisation' },
  { id: 'adyen', name: 'Adyen', kind: 'organisation' },
  {
    id: 'r7k-research-conveyance', name: 'R7K Research & Conveyance', kind: 'organisation',
    aliases: ['R7K', 'R7K Research'],
  },
  { id: 'zalando', name: 'Zalando', kind: 'organisation' },
  { id: 'otto-group', name: 'Otto', kind: 'organisation', aliases: ['Otto Group', 'otto.de'], nameless: true },
  { id: 'autoscout24', name: 'AutoScout24', kind: 'organisation', aliases: ['Auto Scout 24', 'Scout24', 'AutoScout'] },
  { id: 'ocado', name: 'Ocado', kind: 'organisation' },
  { id: 'tesco', name: 'Tesco', kind: 'organisation' },
  { id: 'walmart', name: 'Walmart', kind: 'organisation', aliases: ['WalmartLabs'] },
  { id: 'gilt', name: 'Gilt', kind: 'organisation', aliases: ['Gilt Groupe'] },
  { id: 'asos', name: 'ASOS', kind: 'organisation' },
  { id: 'ikea', name: 'IKEA', kind: 'organisation' },
  { id: 'nike', name: 'Nike', kind: 'organisation' },
  { id: 'booking-com', name: 'Booking.com', kind: 'organisation' },
  { id: 'expedia', name: 'Expedia', kind: 'organisation', aliases: ['Hotels.com'] },
  { id: 'skyscanner', name: 'Skyscanner', kind: 'organisation' },
  { id: 'trainline', name: 'Trainline', kind: 'organisation' },
  { id: 'deliveroo', name: 'Deliveroo', kind: 'organisation' },
  { id: 'just-eat', name: 'Just Eat', kind: 'organisation', aliases: ['JustEat', 'Just Eat Takeaway'], nameless: true },
  { id: 'bbc', name: 'BBC', kind: 'organisation' },
  {
    id: 'the-guardian', name: 'The Guardian', kind: 'organisation',
    aliases: ['Guardian newspaper', 'Guardian website'],
  },
  { id: 'financial-times', name: 'Financial Times', kind: 'organisation', aliases: ['FT'] },
  { id: 'new-york-times', name: 'New York Times', kind: 'organisation', aliases: ['NYT', 'NYTimes'] },
  { id: 'disney', name: 'Disney', kind: 'organisation' },
  { id: 'soundcloud', name: 'SoundCloud', kind: 'organisation', aliases: ['Sound Cloud'] },
  { id: 'sky-betting-gaming', name: 'Sky Betting & Gaming', kind: 'organisation', aliases: ['Sky Bet', 'Sky Betting'] },
  { id: 'bet365', name: 'bet365', kind: 'organisation', aliases: ['Bet 365'] },
  { id: 'tesla', name: 'Tesla', kind: 'organisation' },
  { id: 'spacex', name: 'SpaceX', kind: 'organisation', aliases: ['Space X'] },
  { id: 'toyota', name: 'Toyota', kind: 'organisation' },
  { id: 'bmw', name: 'BMW', kind: 'organisation' },
  { id: 'boeing', name: 'Boeing', kind: 'organisation' },
  { id: 'volkswagen', name: 'Volkswagen', kind: 'organisation' },
  { id: 'maersk', name: 'Maersk', kind: 'organisation' },
  { id: 'equifax', name: 'Equifax', kind: 'organisation' },
  { id: 'solarwinds', name: 'SolarWinds', kind: 'organisation', aliases: ['Solar Winds'] },
  { id: 'cambridge-analytica', name: 'Cambridge Analytica', kind: 'organisation' },

  // Public bodies, universities and foundations
  {
    id: 'nasa', name: 'NASA', kind: 'organisation',
    aliases: ['Apollo 11', 'Apollo 13', 'Apollo program', 'Apollo programme'],
  },
  { id: 'cern', name: 'CERN', kind: 'organisation' },
  { id: 'nhs', name: 'NHS', kind: 'organisation' },
  { id: 'nsa', name: 'NSA', kind: 'organisation' },
  {
    id: 'government-digital-service', name: 'Government Digital Service', kind: 'organisation',
    aliases: ['GDS', 'gov.uk'],
  },
  { id: 'linux-foundation', name: 'Linux Foundation', kind: 'organisation' },
  {
    id: 'cloud-native-computing-foundation', name: 'Cloud Native Computing Foundation', kind: 'organisation',
    aliases: ['CNCF'],
  },
  {
    id: 'apache-software-foundation', name: 'Apache Software Foundation', kind: 'organisation',
    aliases: ['Apache Foundation', 'ASF'],
  },
  { id: 'eclipse-foundation', name: 'Eclipse Foundation', kind: 'organisation' },
  { id: 'owasp', name: 'OWASP', kind: 'organisation' },
  { id: 'w3c', name: 'W3C', kind: 'organisation', aliases: ['WHATWG'] },
  { id: 'ietf', name: 'IETF', kind: 'organisation' },
  { id: 'nist', name: 'NIST', kind: 'organisation' },
  { id: 'mit', name: 'MIT', kind: 'organisation', aliases: ['Massachusetts Institute of Technology'] },
  { id: 'stanford', name: 'Stanford', kind: 'organisation' },
  { id: 'uc-berkeley', name: 'UC Berkeley', kind: 'organisation', aliases: ['AMPLab'] },
  { id: 'carnegie-mellon', name: 'Carnegie Mellon', kind: 'organisation', aliases: ['CMU'] },
  { id: 'alan-turing-institute', name: 'Alan Turing Institute', kind: 'organisation' },
  { id: 'infoq', name: 'InfoQ', kind: 'organisation', aliases: ['Info Q'] },
  { id: 'oreilly', name: "O'Reilly", kind: 'organisation', aliases: ['OReilly'] },
  { id: 'stack-overflow', name: 'Stack Overflow', kind: 'organisation', aliases: ['StackOverflow'] },
  { id: 'y-combinator', name: 'Y Combinator', kind: 'organisation', aliases: ['YCombinator'] },
]

// oxfmt-ignore
const people: TopicEntry[] = [
  { id: 'martin-fowler', name: 'Martin Fowler', kind: 'person', aliases: ['Marten Fowler'] },
  { id: 'pat-helland', name: 'Pat Helland', kind: 'person' },
  { id: 'michael-feathers', name: 'Michael Feathers', kind: 'person' },
  { id: 'jonas-boner', name: 'Jonas Bonér', kind: 'person' },
  { id: 'rob-witoff', name: 'Rob Witoff', kind: 'person', aliases: ['Rob Witloff'] },
  { id: 'casey-west', name: 'Casey West', kind: 'person' },
  { id: 'luke-marsden', name: 'Luke Marsden', kind: 'person' },
  { id: 'colin-breck', name: 'Colin Breck', kind: 'person' },
  { id: 'colin-hemmings', name: 'Colin Hemmings', kind: 'person' },
  { id: 'philipp-garbe', name: 'Philipp Garbe', kind: 'person' },
  { id: 'sam-adams', name: 'Sam Adams', kind: 'person' },
  { id: 'lisa-guo', name: 'Lisa Guo', kind: 'person' },
  { id: 'anjuli-kannan', name: 'Anjuli Kannan', kind: 'person' },
  { id: 'victor-hu', name: 'Victor Hu', kind: 'person' },
  { id: 'christopher-olah', name: 'Christopher Olah', kind: 'person', aliases: ['Chris Olah'] },
  { id: 'kent-beck', name: 'Kent Beck', kind: 'person' },
  {
    id: 'robert-c-martin', name: 'Robert C. Martin', kind: 'person',
    aliases: ['Uncle Bob', 'Robert Martin', 'Bob Martin'],
  },
  { id: 'eric-evans', name: 'Eric Evans', kind: 'person' },
  { id: 'vaughn-vernon', name: 'Vaughn Vernon', kind: 'person' },
  { id: 'sam-newman', name: 'Sam Newman', kind: 'person' },
  { id: 'adrian-cockcroft', name: 'Adrian Cockcroft', kind: 'person' },
  { id: 'werner-vogels', name: 'Werner Vogels', kind: 'person' },
  { id: 'jeff-bezos', name: 'Jeff Bezos', kind: 'person', aliases: ['Bezos'] },
  { id: 'jeff-dean', name: 'Jeff Dean', kind: 'person' },
  { id: 'linus-torvalds', name: 'Linus Torvalds', kind: 'person', aliases: ['Torvalds'] },
  { id: 'guido-van-rossum', name: 'Guido van Rossum', kind: 'person' },
  { id: 'rich-hickey', name: 'Rich Hickey', kind: 'person' },
  { id: 'joe-armstrong', name: 'Joe Armstrong', kind: 'person' },
  { id: 'jose-valim', name: 'José Valim', kind: 'person' },
  { id: 'brian-goetz', name: 'Brian Goetz', kind: 'person' },
  { id: 'james-gosling', name: 'James Gosling', kind: 'person' },
  { id: 'martin-thompson', name: 'Martin Thompson', kind: 'person' },
  { id: 'gil-tene', name: 'Gil Tene', kind: 'person' },
  { id: 'brendan-gregg', name: 'Brendan Gregg', kind: 'person' },
  { id: 'bryan-cantrill', name: 'Bryan Cantrill', kind: 'person' },
  { id: 'leslie-lamport', name: 'Leslie Lamport', kind: 'person', aliases: ['Lamport'] },
  { id: 'edsger-dijkstra', name: 'Edsger Dijkstra', kind: 'person', aliases: ['Dijkstra'] },
  { id: 'donald-knuth', name: 'Donald Knuth', kind: 'person', aliases: ['Knuth'] },
  { id: 'alan-kay', name: 'Alan Kay', kind: 'person' },
  { id: 'alan-turing', name: 'Alan Turing', kind: 'person' },
  { id: 'ada-lovelace', name: 'Ada Lovelace', kind: 'person' },
  { id: 'grace-hopper', name: 'Grace Hopper', kind: 'person' },
  { id: 'margaret-hamilton', name: 'Margaret Hamilton', kind: 'person' },
  { id: 'barbara-liskov', name: 'Barbara Liskov', kind: 'person' },
  { id: 'tony-hoare', name: 'Tony Hoare', kind: 'person', aliases: ['C.A.R. Hoare'] },
  { id: 'fred-brooks', name: 'Fred Brooks', kind: 'person', aliases: ['Frederick Brooks'] },
  { id: 'melvin-conway', name: 'Melvin Conway', kind: 'person', aliases: ['Mel Conway'] },
  { id: 'tim-berners-lee', name: 'Tim Berners-Lee', kind: 'person' },
  { id: 'ward-cunningham', name: 'Ward Cunningham', kind: 'person' },
  { id: 'martin-odersky', name: 'Martin Odersky', kind: 'person' },
  { id: 'anders-hejlsberg', name: 'Anders Hejlsberg', kind: 'person' },
  { id: 'bjarne-stroustrup', name: 'Bjarne Stroustrup', kind: 'person' },
  { id: 'yukihiro-matsumoto', name: 'Yukihiro Matsumoto', kind: 'person', aliases: ['Matz'] },
  { id: 'david-heinemeier-hansson', name: 'David Heinemeier Hansson', kind: 'person', aliases: ['DHH'] },
  { id: 'brendan-eich', name: 'Brendan Eich', kind: 'person' },
  { id: 'ryan-dahl', name: 'Ryan Dahl', kind: 'person' },
  { id: 'martin-kleppmann', name: 'Martin Kleppmann', kind: 'person' },
  { id: 'kyle-kingsbury', name: 'Kyle Kingsbury', kind: 'person', aliases: ['Aphyr'] },
  { id: 'eric-brewer', name: 'Eric Brewer', kind: 'person' },
  { id: 'jay-kreps', name: 'Jay Kreps', kind: 'person' },
  { id: 'neha-narkhede', name: 'Neha Narkhede', kind: 'person' },
  { id: 'mitchell-hashimoto', name: 'Mitchell Hashimoto', kind: 'person' },
  { id: 'armon-dadgar', name: 'Armon Dadgar', kind: 'person' },
  { id: 'kelsey-hightower', name: 'Kelsey Hightower', kind: 'person' },
  { id: 'solomon-hykes', name: 'Solomon Hykes', kind: 'person' },
  { id: 'charity-majors', name: 'Charity Majors', kind: 'person' },
  { id: 'cindy-sridharan', name: 'Cindy Sridharan', kind: 'person' },
  { id: 'liz-fong-jones', name: 'Liz Fong-Jones', kind: 'person' },
  { id: 'jessie-frazelle', name: 'Jessie Frazelle', kind: 'person', aliases: ['Jess Frazelle'] },
  { id: 'ben-treynor', name: 'Ben Treynor', kind: 'person' },
  { id: 'john-allspaw', name: 'John Allspaw', kind: 'person' },
  { id: 'nora-jones', name: 'Nora Jones', kind: 'person' },
  { id: 'gene-kim', name: 'Gene Kim', kind: 'person' },
  { id: 'jez-humble', name: 'Jez Humble', kind: 'person' },
  { id: 'dave-farley', name: 'Dave Farley', kind: 'person', aliases: ['David Farley'] },
  { id: 'nicole-forsgren', name: 'Nicole Forsgren', kind: 'person' },
  { id: 'patrick-debois', name: 'Patrick Debois', kind: 'person' },
  { id: 'michael-nygard', name: 'Michael Nygard', kind: 'person' },
  { id: 'gregor-hohpe', name: 'Gregor Hohpe', kind: 'person' },
  { id: 'greg-young', name: 'Greg Young', kind: 'person' },
  { id: 'udi-dahan', name: 'Udi Dahan', kind: 'person' },
  { id: 'alberto-brandolini', name: 'Alberto Brandolini', kind: 'person' },
  { id: 'randy-shoup', name: 'Randy Shoup', kind: 'person' },
  { id: 'sarah-wells', name: 'Sarah Wells', kind: 'person' },
  { id: 'simon-wardley', name: 'Simon Wardley', kind: 'person' },
  { id: 'dave-snowden', name: 'Dave Snowden', kind: 'person' },
  { id: 'eric-ries', name: 'Eric Ries', kind: 'person' },
  { id: 'jeff-sutherland', name: 'Jeff Sutherland', kind: 'person' },
  { id: 'dan-north', name: 'Dan North', kind: 'person' },
  { id: 'adam-tornhill', name: 'Adam Tornhill', kind: 'person' },
  { id: 'venkat-subramaniam', name: 'Venkat Subramaniam', kind: 'person' },
  { id: 'kevlin-henney', name: 'Kevlin Henney', kind: 'person' },
  { id: 'josh-bloch', name: 'Josh Bloch', kind: 'person', aliases: ['Joshua Bloch'] },
  { id: 'doug-lea', name: 'Doug Lea', kind: 'person' },
  { id: 'sandi-metz', name: 'Sandi Metz', kind: 'person' },
  { id: 'troy-hunt', name: 'Troy Hunt', kind: 'person' },
  { id: 'bruce-schneier', name: 'Bruce Schneier', kind: 'person' },
  { id: 'edward-snowden', name: 'Edward Snowden', kind: 'person' },
  { id: 'andrew-ng', name: 'Andrew Ng', kind: 'person' },
  { id: 'geoffrey-hinton', name: 'Geoffrey Hinton', kind: 'person' },
  { id: 'yann-lecun', name: 'Yann LeCun', kind: 'person' },
  { id: 'andrej-karpathy', name: 'Andrej Karpathy', kind: 'person', aliases: ['Karpathy'] },
  { id: 'ilya-sutskever', name: 'Ilya Sutskever', kind: 'person' },
  { id: 'sam-altman', name: 'Sam Altman', kind: 'person' },
  { id: 'elon-musk', name: 'Elon Musk', kind: 'person' },
  { id: 'steve-jobs', name: 'Steve Jobs', kind: 'person' },
  { id: 'bill-gates', name: 'Bill Gates', kind: 'person' },
  { id: 'mark-zuckerberg', name: 'Mark Zuckerberg', kind: 'person', aliases: ['Zuckerberg'] },
  { id: 'julia-evans', name: 'Julia Evans', kind: 'person' },
  { id: 'julia-silge', name: 'Julia Silge', kind: 'person' },
  { id: 'drew-conway', name: 'Drew Conway', kind: 'person' },
  { id: 'hadley-wickham', name: 'Hadley Wickham', kind: 'person' },
  { id: 'simon-peyton-jones', name: 'Simon Peyton Jones', kind: 'person' },
  { id: 'philip-wadler', name: 'Philip Wadler', kind: 'person' },
  { id: 'erik-meijer', name: 'Erik Meijer', kind: 'person' },
  { id: 'simon-sinek', name: 'Simon Sinek', kind: 'person' },
  { id: 'daniel-kahneman', name: 'Daniel Kahneman', kind: 'person', aliases: ['Kahneman'] },
  { id: 'w-edwards-deming', name: 'W. Edwards Deming', kind: 'person', aliases: ['Edwards Deming'] },
  { id: 'eliyahu-goldratt', name: 'Eliyahu Goldratt', kind: 'person', aliases: ['Goldratt'] },
  { id: 'nassim-taleb', name: 'Nassim Taleb', kind: 'person', aliases: ['Nassim Nicholas Taleb'] },
  { id: 'mihaly-csikszentmihalyi', name: 'Mihaly Csikszentmihalyi', kind: 'person', aliases: ['Csikszentmihalyi'] },
  { id: 'claude-shannon', name: 'Claude Shannon', kind: 'person' },
]

// oxfmt-ignore
const works: TopicEntry[] = [
  // Papers
  {
    id: 'data-on-the-outside-versus-data-on-the-inside', name: 'Data on the Outside versus Data on the Inside', kind: 'work',
    aliases: ['Data on the Outside'],
  },
  {
    id: 'distributed-representations-of-words-and-phrases-and-their-compositionality', name: 'Distributed Representations of Words and Phrases and their Compositionality', kind: 'work',
    aliases: ['Distributed Representations of Words and Phrases'],
  },
  {
    id: 'a-neural-conversational-model', name: 'A Neural Conversational Model', kind: 'work',
    aliases: ['Neural Conversational Model'],
  },
  { id: 'attention-is-all-you-need', name: 'Attention Is All You Need', kind: 'work' },
  { id: 'dynamo-paper', name: 'Dynamo paper', kind: 'work' },
  { id: 'mapreduce-paper', name: 'Google MapReduce paper', kind: 'work', aliases: ['MapReduce paper'] },
  { id: 'borg-paper', name: 'Borg paper', kind: 'work' },
  { id: 'out-of-the-tar-pit', name: 'Out of the Tar Pit', kind: 'work' },
  { id: 'a-note-on-distributed-computing', name: 'A Note on Distributed Computing', kind: 'work' },
  {
    id: 'in-search-of-an-understandable-consensus-algorithm', name: 'In Search of an Understandable Consensus Algorithm', kind: 'work',
    aliases: ['Raft paper'],
  },
  {
    id: 'time-clocks-and-the-ordering-of-events-in-a-distributed-system', name: 'Time, Clocks, and the Ordering of Events in a Distributed System', kind: 'work',
    aliases: ['Time, Clocks'],
  },
  { id: 'life-beyond-distributed-transactions', name: 'Life Beyond Distributed Transactions', kind: 'work' },
  { id: 'the-tail-at-scale', name: 'The Tail at Scale', kind: 'work' },
  { id: 'reflections-on-trusting-trust', name: 'Reflections on Trusting Trust', kind: 'work' },
  {
    id: 'no-silver-bullet', name: 'No Silver Bullet (essay)', kind: 'work', nameless: true,
    aliases: ['No Silver Bullet paper', 'No Silver Bullet essay', "Brooks's No Silver Bullet"],
  },
  {
    id: 'hidden-technical-debt-in-machine-learning-systems', name: 'Hidden Technical Debt in Machine Learning Systems', kind: 'work',
  },

  // Books
  { id: 'working-effectively-with-legacy-code', name: 'Working Effectively with Legacy Code', kind: 'work' },
  { id: 'the-phoenix-project', name: 'The Phoenix Project', kind: 'work', aliases: ['Phoenix Project'] },
  { id: 'the-unicorn-project', name: 'The Unicorn Project', kind: 'work', aliases: ['Unicorn Project'] },
  { id: 'the-devops-handbook', name: 'The DevOps Handbook', kind: 'work', aliases: ['DevOps Handbook'] },
  {
    id: 'accelerate', name: 'Accelerate', kind: 'work', word: true,
    aliases: ['Accelerate book'],
    cues: ['book', 'Forsgren', 'DORA', 'Humble', 'Kim', 'read', 'authors'],
  },
  {
    id: 'site-reliability-engineering-book', name: 'Site Reliability Engineering (book)', kind: 'work', nameless: true,
    aliases: ['SRE book', 'Site Reliability Engineering book', 'SRE workbook'],
  },
  {
    id: 'continuous-delivery-book', name: 'Continuous Delivery (book)', kind: 'work', nameless: true,
    aliases: ['Continuous Delivery book'],
  },
  { id: 'clean-code-book', name: 'Clean Code (book)', kind: 'work', aliases: ['Clean Code book'], nameless: true },
  {
    id: 'refactoring-book', name: 'Refactoring (book)', kind: 'work', nameless: true,
    aliases: ['Refactoring book', "Fowler's Refactoring"],
  },
  {
    id: 'domain-driven-design-book', name: 'Domain-Driven Design (book)', kind: 'work', nameless: true,
    aliases: ['Domain-Driven Design book', 'DDD book'],
  },
  { id: 'implementing-domain-driven-design', name: 'Implementing Domain-Driven Design', kind: 'work' },
  {
    id: 'building-microservices-book', name: 'Building Microservices (book)', kind: 'work', nameless: true,
    aliases: ['Building Microservices book', "Newman's Building Microservices"],
  },
  {
    id: 'release-it', name: 'Release It!', kind: 'work', nameless: true,
    aliases: ['Release It book', "Nygard's Release It", 'Release It by'],
  },
  {
    id: 'designing-data-intensive-applications', name: 'Designing Data-Intensive Applications', kind: 'work',
    aliases: ['DDIA'],
  },
  { id: 'enterprise-integration-patterns', name: 'Enterprise Integration Patterns', kind: 'work' },
  {
    id: 'patterns-of-enterprise-application-architecture', name: 'Patterns of Enterprise Application Architecture', kind: 'work',
    aliases: ['PoEAA'],
  },
  {
    id: 'structure-and-interpretation-of-computer-programs', name: 'Structure and Interpretation of Computer Programs', kind: 'work',
    aliases: ['SICP'],
  },
  {
    id: 'growing-object-oriented-software', name: 'Growing Object-Oriented Software, Guided by Tests', kind: 'work',
    aliases: ['Growing Object-Oriented Software', 'GOOS'],
  },
  { id: 'effective-java', name: 'Effective Java', kind: 'work' },
  { id: 'java-concurrency-in-practice', name: 'Java Concurrency in Practice', kind: 'work' },
  { id: 'the-mythical-man-month', name: 'The Mythical Man-Month', kind: 'work', aliases: ['Mythical Man Month'] },
  { id: 'the-pragmatic-programmer', name: 'The Pragmatic Programmer', kind: 'work', aliases: ['Pragmatic Programmer'] },
  { id: 'peopleware', name: 'Peopleware', kind: 'work' },
  {
    id: 'code-complete', name: 'Code Complete (book)', kind: 'work', nameless: true,
    aliases: ['Code Complete book', "McConnell's Code Complete"],
  },
  { id: 'your-code-as-a-crime-scene', name: 'Your Code as a Crime Scene', kind: 'work' },
  {
    id: 'the-lean-startup', name: 'The Lean Startup', kind: 'work', nameless: true,
    aliases: ['The Lean Startup book'],
  },
  { id: 'thinking-fast-and-slow', name: 'Thinking, Fast and Slow', kind: 'work', aliases: ['Thinking Fast and Slow'] },
  { id: 'the-goal', name: 'The Goal', kind: 'work', aliases: ['The Goal by'], nameless: true },
  { id: 'the-checklist-manifesto', name: 'The Checklist Manifesto', kind: 'work', aliases: ['Checklist Manifesto'] },
  { id: 'turn-the-ship-around', name: 'Turn the Ship Around!', kind: 'work', aliases: ['Turn the Ship Around'] },
  { id: 'radical-candor', name: 'Radical Candor', kind: 'work' },
  {
    id: 'the-five-dysfunctions-of-a-team', name: 'The Five Dysfunctions of a Team', kind: 'work',
    aliases: ['Five Dysfunctions of a Team'],
  },
  { id: 'weapons-of-math-destruction', name: 'Weapons of Math Destruction', kind: 'work' },
  { id: 'drift-into-failure', name: 'Drift into Failure', kind: 'work' },
  { id: 'the-managers-path', name: "The Manager's Path", kind: 'work' },
  { id: 'zen-and-the-art-of-motorcycle-maintenance', name: 'Zen and the Art of Motorcycle Maintenance', kind: 'work' },
  { id: 'the-cathedral-and-the-bazaar', name: 'The Cathedral and the Bazaar', kind: 'work' },

  // Films, talks, reports and sites
  { id: 'erlang-the-movie', name: 'Erlang the movie', kind: 'work', aliases: ['Erlang: The Movie'] },
  { id: 'simple-made-easy', name: 'Simple Made Easy', kind: 'work' },
  {
    id: 'agile-manifesto', name: 'Agile Manifesto', kind: 'work',
    aliases: ['Manifesto for Agile Software Development'],
  },
  { id: 'owasp-top-ten', name: 'OWASP Top Ten', kind: 'work', parent: 'owasp', aliases: ['OWASP Top 10'] },
  { id: 'state-of-devops-report', name: 'State of DevOps report', kind: 'work', aliases: ['State of DevOps'] },
  { id: 'technology-radar', name: 'Technology Radar', kind: 'work', aliases: ['Tech Radar'] },
  { id: 'cncf-landscape', name: 'CNCF landscape', kind: 'work', parent: 'cloud-native-computing-foundation' },
  { id: 'colah-github-io', name: 'colah.github.io', kind: 'work', aliases: ["Colah's blog"] },
  { id: 'hacker-news', name: 'Hacker News', kind: 'work', aliases: ['HackerNews'] },
  { id: 'wikipedia', name: 'Wikipedia', kind: 'work' },
  { id: 'coursera', name: 'Coursera', kind: 'work' },
  { id: 'star-wars', name: 'Star Wars', kind: 'work' },
  { id: 'star-trek', name: 'Star Trek', kind: 'work' },
]

export const catalogue: TopicEntry[] = [
  ...languagesAndFrameworks,
  ...protocolsAndData,
  ...cloudsAndContainers,
  ...toolsAndSystems,
  ...ideas,
  ...organisations,
  ...people,
  ...works,
]
